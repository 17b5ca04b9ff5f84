/** Asks for the sources on people to be compared again; several wishes become one comparison. */
export async function askForComparison(
  tenantId: string,
  enqueue: (task: string, payload: object, options: { key: string }) => Promise<void>,
  submissionId?: string,
): Promise<void> {
  await enqueue(
    'reconciliation.run',
    { tenantId, subject: 'person', ...(submissionId ? { submissionId } : {}) },
    { key: `reconciliation.run:person:${tenantId}` },
  );
}
