import { describe, expect, it } from 'vitest';
import type { DocumentFacts } from '../parsed-regulation.ts';
import { documentBinding } from './binding.ts';

const FACTS: DocumentFacts = {
  kind: null,
  issuer: null,
  number: null,
  title: null,
  place: null,
  issuedOn: null,
  effectiveOn: null,
  effectiveRule: null,
  signer: { name: null, position: null },
  legalBases: [],
  repeals: [],
  recipients: [],
};

describe('hiệu lực ràng buộc của văn bản', () => {
  it.each<[string, Partial<DocumentFacts>, string, 'order' | 'agreement']>([
    ['quyết định của Ủy ban nhân dân', { kind: 'quyết định', number: '25/2024/QĐ-UBND' }, '', 'order'],
    [
      'quy chế kèm theo quyết định',
      { kind: 'quy chế' },
      'QUY CHẾ (Ban hành kèm theo Quyết định số 12/QĐ-UBND)',
      'order',
    ],
    [
      'quy chế nhiều bên cùng ký',
      { kind: 'quy chế' },
      'Sở Y tế và Hội Nông dân tỉnh (sau đây gọi là các bên) thống nhất ký kết Quy chế',
      'agreement',
    ],
    ['số hiệu quy chế phối hợp', { kind: 'quy chế', number: '03/QCPH-SYT-BHXH' }, '', 'agreement'],
    ['chỉ thị', { kind: 'chỉ thị', number: '07/CT-UBND' }, '', 'order'],
  ])('%s', (_title, facts, source, binding) => {
    expect(documentBinding({ ...FACTS, ...facts }, [], source)).toBe(binding);
  });
});
