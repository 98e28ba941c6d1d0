import { expect } from 'chai';
import { html, render } from 'lit';
import { openForPrint } from '../../../widget/page/open-for-print.ts';

describe('what is folded away', () => {
  it('is opened for the printer, of a long list its entries but not what is folded into them, and closed again', () => {
    const page = document.body.appendChild(document.createElement('div'));
    render(
      html`<div ${openForPrint()}>
        <details id="table"></details>
        <details id="open" open></details>
        <details id="list" class="more"><details id="entry"></details><details id="read" open></details></details>
      </div>`,
      page,
    );
    const open = () => [...page.querySelectorAll('details[open]')].map(({ id }) => id);
    dispatchEvent(new Event('beforeprint'));
    expect(open()).to.deep.equal(['table', 'open', 'list', 'read']);
    dispatchEvent(new Event('afterprint'));
    expect(open()).to.deep.equal(['open', 'read']);
    page.remove();
  });
});
