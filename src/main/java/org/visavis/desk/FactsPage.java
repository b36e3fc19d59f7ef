package org.visavis.desk;

import javax.swing.JComponent;
import javax.swing.JScrollPane;

import org.visavis.record.CaseFact;

/** A form for the case file. */
final class FactsPage implements Page {

	private final Desk desk;
	private final FactFields<CaseFact> fields = new FactFields<>();
	private final JScrollPane scrolled;
	private boolean entered;

	FactsPage(final Desk desk) {
		this.desk = desk;
		final Form form = new Form().sentence("Whatever is filled in stands in the report; nothing is required. The text is kept as " +
			"case.txt in the folder of the case.");
		for (final CaseFact fact : CaseFact.values())
			fields.add(form, fact, fact.label(), fact.help());
		scrolled = form.scrolled();
	}

	@Override
	public JComponent component() {
		return scrolled;
	}

	@Override
	public void enter() {
		entered = true;
		fields.show(desk.folder().facts()::get, scrolled);
	}

	@Override
	public void leave() {
		if (entered) desk.folder().write(fields.texts());
	}
}
