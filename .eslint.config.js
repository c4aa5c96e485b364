import regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'

export default tseslint.config(
  {ignores: ['dist/**', 'coverage/**']},
  ...tseslint.configs.recommended,
  regexp.configs['flat/recommended'],
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}],
      '@typescript-eslint/no-empty-object-type': ['error', {allowInterfaces: 'with-single-extends'}],
      'no-console': 'error',
      eqeqeq: 'error',
      'max-lines-per-function': ['error', {max: 60, skipComments: true, skipBlankLines: true}]
    }
  },
  {files: ['examples/**', 'test/bench/**'], rules: {'no-console': 'off'}},
  {files: ['test/**'], rules: {'max-lines-per-function': 'off'}}
)
