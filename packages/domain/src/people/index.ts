export { maskBirth, maskName, maskNumber } from './mask.rules.ts';
export { decidePayer, type CardGroup, type PayerDecision } from './payer.rules.ts';
