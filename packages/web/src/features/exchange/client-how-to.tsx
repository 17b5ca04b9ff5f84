import { useTranslation } from 'react-i18next';
import { Panel } from '../../ui/panel.tsx';

/** How a program sends a list, as commands that can be tried at once. */
export function ClientHowTo() {
  const { t } = useTranslation('exchange');
  return (
    <div className="how-to">
      <Panel title={t('clients.howTo')}>
        <p>{t('clients.howToText')}</p>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
        <pre tabIndex={0} aria-label={t('clients.howTo')}>
          <code>{commands(window.location.origin)}</code>
        </pre>
        <p className="muted">{t('clients.howToMore')}</p>
      </Panel>
    </div>
  );
}

function commands(origin: string): string {
  return `TOKEN=$(curl -s -u "$CLIENT_ID:$CLIENT_SECRET" -d grant_type=client_credentials \\
  ${origin}/api/oauth/token | jq -r .access_token)
AUTH="Authorization: Bearer $TOKEN"

curl -s -H "$AUTH" "${origin}/api/datasets?role=sender" | jq '.items[] | {id, dataset, title}'

ID=$(curl -s -H "$AUTH" --json '{"datasetId":"…","period":"2026-Q3","fileName":"d1.csv","sizeBytes":'$(stat -c%s d1.csv)'}' \\
  ${origin}/api/submissions | jq -r .id)
curl -s -H "$AUTH" -X PUT -F file=@d1.csv "${origin}/api/submissions/$ID/content?offset=0"
curl -s -H "$AUTH" --json '{"sha256":"'$(sha256sum d1.csv | cut -d' ' -f1)'"}' \\
  ${origin}/api/submissions/$ID/complete

curl -s -H "$AUTH" ${origin}/api/submissions/$ID/progress   # state, version
curl -s -H "$AUTH" --json '{"version":5,"rows":"all"}' ${origin}/api/submissions/$ID/confirm`;
}
