import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideFigureStep, FIGURE_STATES, FIGURE_STEPS, figureSteps, isFrozen } from './index.ts';

describe("A month's figures on their way", () => {
  it('are written, sent, approved by the own head and accepted by the level above, in this order', () => {
    expect(decideFigureStep('draft', 'submit')).toMatchObject({ value: 'submitted' });
    expect(decideFigureStep('submitted', 'approve')).toMatchObject({ value: 'approved' });
    expect(decideFigureStep('approved', 'accept')).toMatchObject({ value: 'accepted' });
    expect(decideFigureStep('submitted', 'accept')).toMatchObject({ code: 'coverage.step_not_allowed' });
  });

  it('are returned only with a reason, and may then be written and sent again', () => {
    expect(decideFigureStep('approved', 'return', [], '  ')).toMatchObject({
      code: 'coverage.reason_needed',
    });
    expect(decideFigureStep('approved', 'return', [], 'sai số')).toMatchObject({ value: 'returned' });
    expect(decideFigureStep('returned', 'save')).toMatchObject({ value: 'returned' });
    expect(decideFigureStep('returned', 'submit')).toMatchObject({ value: 'submitted' });
  });

  it('stand still while the level above is being looked at, except that they may be returned', () => {
    expect(isFrozen(['draft', 'approved'])).toBe(true);
    expect(isFrozen(['draft', 'accepted', 'returned'])).toBe(false);
    expect(decideFigureStep('draft', 'save', ['submitted'])).toMatchObject({
      code: 'coverage.frozen_by_review',
    });
    expect(decideFigureStep('submitted', 'return', ['approved'], 'sai')).toMatchObject({ value: 'returned' });
  });

  it('once accepted never move again: a correction is a new version', () => {
    expect(figureSteps('accepted')).toEqual([]);
  });

  it('offer exactly the steps that are possible', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FIGURE_STATES), fc.constantFrom(...FIGURE_STEPS), (state, step) => {
        expect(decideFigureStep(state, step, [], 'vì').ok).toBe(figureSteps(state).includes(step));
      }),
    );
  });
});
