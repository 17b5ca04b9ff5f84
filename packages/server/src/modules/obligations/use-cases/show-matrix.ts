import { exportMatrixEndpoint, getMatrixEndpoint } from '@ansinh/contract/obligations/overview.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { sheetAnswer } from '../../../platform/sheets/write-sheet.ts';
import { useCase } from '../../../platform/use-case.ts';
import { readMatrix } from '../matrix.ts';
import { matrixSheet } from '../sheets/matrix.sheet.ts';

/** Shows how every agency keeps every duty. */
export const showMatrix = useCase({
  name: 'obligations.matrix',
  access: 'obligations.read',
  input: inputOf(getMatrixEndpoint),
  audit: 'read',
  run: readMatrix,
});

/** The matrix as a workbook. */
export const exportMatrix = useCase({
  name: 'obligations.export-matrix',
  access: 'obligations.read',
  input: inputOf(exportMatrixEndpoint),
  audit: 'write',
  run: async (context) =>
    sheetAnswer('ma-tran', context.today, matrixSheet(await readMatrix(context), context.today)),
});
