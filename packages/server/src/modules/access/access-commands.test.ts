import { Command } from 'commander';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CommandLine } from '../../platform/cli/command-line.ts';
import { run } from '../../platform/use-case.ts';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.ts';
import {
  accessServer,
  makeTestProvince,
  openBrowser,
  outcome,
  TEST_PASSWORD,
  type TestProvince,
} from './access.fixtures.ts';
import { loadUsers } from './use-cases/load-users.ts';
import { addAccessCommands } from './cli/access.commands.ts';

describe('Tài khoản qua dòng lệnh', () => {
  let database: TestDatabase;
  let province: TestProvince;
  const printed: { value: unknown; text: string }[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
    province = await makeTestProvince(database);
  });
  beforeEach(() => {
    printed.length = 0;
  });
  afterAll(() => database.close());

  const ansinh = async (...words: string[]): Promise<{ value: unknown; text: string } | undefined> => {
    const program = new Command().exitOverride();
    const line: CommandLine = {
      installed: () => true,
      services: () => Promise.resolve(database.services),
      operator: () => Promise.resolve(province.system),
      run: (useCase, input) => run(database.services, useCase, province.system, input),
      print: (value, text) => void printed.push({ value, text }),
    };
    addAccessCommands(program, line);
    await program.parseAsync(['access', ...words], { from: 'user' });
    return printed.at(-1);
  };
  const signIn = async (username: string, password: string): Promise<string> => {
    const server = await accessServer(database);
    const answer = await openBrowser(server).signIn(username, password);
    await server.close();
    return outcome(answer);
  };

  it('tạo quản trị tỉnh đầu tiên và in mật khẩu dùng một lần vào được', async () => {
    const answer = await ansinh('create-admin', '--username', 'quan.tri', '--agency', 'ubnd');
    const { oneTimePassword } = (answer?.value ?? {}) as { oneTimePassword: string };
    expect(answer?.text).toContain(oneTimePassword);
    expect(await signIn('quan.tri', oneTimePassword)).toBe('200');
    await expect(ansinh('create-admin', '--username', 'x.y.z', '--agency', 'khong-co')).rejects.toMatchObject(
      {
        code: 'access.agency_unknown',
      },
    );
  });

  it('liệt kê và tìm tài khoản', async () => {
    const answer = await ansinh('users', '--search', 'thue');
    expect(answer?.text.split('\n')).toEqual([
      'thue.agency-admin  Nguyễn Văn agency-admin  Thuế tỉnh  [agency-admin]',
      'thue.operator  Nguyễn Văn operator  Thuế tỉnh  [operator]',
    ]);
    expect((await ansinh('users', '--limit', '1'))?.text).toContain('Còn nữa: thêm --after');
  });

  it('mở khóa tài khoản bị khóa; tên không có thì nói rõ', async () => {
    for (let attempt = 0; attempt < 5; attempt += 1) await signIn('bhxh.operator', 'đoán bừa');
    expect(await signIn('bhxh.operator', TEST_PASSWORD)).toBe('429 access.locked');
    expect((await ansinh('unlock', 'bhxh.operator'))?.text).toBe('Đã mở khóa “bhxh.operator”.');
    expect(await signIn('bhxh.operator', TEST_PASSWORD)).toBe('200');
    expect((await ansinh('unlock', 'bhxh.operator'))?.text).toBe('“bhxh.operator” không bị khóa.');
    await expect(ansinh('unlock', 'khong.co')).rejects.toMatchObject({ code: 'access.user_unknown' });
  });

  it('cấp lại mật khẩu', async () => {
    const answer = await ansinh('reset-password', 'bhxh.leader', '--remove-totp');
    const { oneTimePassword } = (answer?.value ?? {}) as { oneTimePassword: string };
    expect(await signIn('bhxh.leader', oneTimePassword)).toBe('200');
  });

  it('nạp lại người dùng minh họa không tạo thêm và không đổi mật khẩu ai', async () => {
    const user = {
      username: 'thue.operator',
      name: 'Tên Khác',
      agencyCode: 'thue',
      roles: ['leader'],
      password: 'khác',
    };
    const added = { ...user, username: 'thue.them', roles: ['operator'] };
    const load = () => run(database.services, loadUsers, province.system, { users: [user, added] });
    expect(await load()).toEqual({ created: 1, total: 2 });
    expect(await load()).toEqual({ created: 0, total: 2 });
    expect(await signIn('thue.operator', TEST_PASSWORD)).toBe('200');
    expect(await signIn('thue.them', 'khác')).toBe('200');
  });
});
