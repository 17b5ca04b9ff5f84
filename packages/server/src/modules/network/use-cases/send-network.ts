import { sendNetworkEndpoint } from '@ansinh/contract/network/published.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { useCase } from '../../../platform/use-case.ts';
import { sendNetwork } from '../send-network.ts';

/** Sends the network to the wards and their boards. Every step of the sending is a transaction of its own, as for any list. */
export const sendNetworkList = useCase({
  name: 'network.send',
  access: 'network.manage',
  input: inputOf(sendNetworkEndpoint),
  audit: 'write',
  run: async ({ actor, services, audit }) => {
    const sent = await sendNetwork(services, actor);
    audit({
      subject: `submission:${sent.submissionId}`,
      detail: { rows: sent.rows, repeated: sent.repeated },
    });
    return sent;
  },
});
