import type { Answer, AnsweredGroup } from '#src/domain/form-text.ts';

/** What is filled in, group by group; see src/components/FormGroup.astro for the markup. */
export const formAnswers = (form: HTMLElement): AnsweredGroup[] =>
  [...form.querySelectorAll<HTMLElement>('[data-group]')].map((group) => ({
    title: group.dataset.group ?? '',
    answers: [...group.querySelectorAll<HTMLElement>('[data-label]')].map(answer),
  }));

function answer(field: HTMLElement): Answer {
  const values = [...field.querySelectorAll<HTMLInputElement>('input, textarea')].flatMap(
    (input) => {
      const isMark = input.type === 'checkbox' || input.type === 'radio';
      const value = isMark && !input.checked ? '' : input.value.trim();
      const { before } = input.dataset;
      return value === '' ? [] : [before === undefined ? value : `${before}: ${value}`];
    },
  );
  return {
    label: field.dataset.label ?? '',
    value: values.join(field.dataset.between ?? ' '),
  };
}
