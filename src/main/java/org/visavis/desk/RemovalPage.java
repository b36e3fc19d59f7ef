package org.visavis.desk;

import java.awt.BorderLayout;
import java.nio.file.Path;

import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;

import org.visavis.Progress;
import org.visavis.cases.CaseCall;
import org.visavis.cases.NoticeFacts;
import org.visavis.notice.NoticeFact;
import org.visavis.notice.NoticeFile;
import org.visavis.notice.NoticeForm;
import org.visavis.notice.RemovalNotice;
import org.visavis.request.Adults;

/** A form for the facts of a removal notice, and the draft of the notice. */
final class RemovalPage implements Page {

	private final Desk desk;
	private final RecordChoice record;
	private final JComboBox<NoticeForm> form = new JComboBox<>(NoticeForm.values());
	private final JComboBox<Adults> adults = new JComboBox<>(Adults.values());
	private final FactFields<NoticeFact> fields = new FactFields<>();
	private final JScrollPane scrolled;
	private final JPanel panel = new JPanel(new BorderLayout(0, 6));
	private boolean entered;

	RemovalPage(final Desk desk) {
		this.desk = desk;
		record = new RecordChoice(desk);
		final Form above = new Form().sentence("The notice holds words, addresses and hashes, no picture and no face. It is a draft for a lawyer " +
			"to check. Where somebody shown was under 18 when the pictures were made, or nobody knows, none is written and nothing is kept here.").row(
				NoticeFact.ADULTS.label(), adults).row("Record", record).row("Form", form).sentence(
					"us: TAKE IT DOWN Act; uk: Online Safety Act 2023; eu: Digital Services Act, Article 16; plain: for no law."), facts = new Form();
		for (final NoticeFact fact : NoticeFact.values())
			if (fact != NoticeFact.ADULTS) fields.add(facts, fact, fact.label(), fact.help());
		panel.add(above.panel(), BorderLayout.NORTH);
		scrolled = facts.scrolled();
		panel.add(scrolled, BorderLayout.CENTER);
		panel.add(Form.line(Form.button("Write the notice", () -> desk.attempt(this::write))), BorderLayout.SOUTH);
	}

	@Override
	public JComponent component() {
		return panel;
	}

	@Override
	public void enter() {
		entered = true;
		record.offer(desk.folder().completeRecords());
		final NoticeFile stated = NoticeFile.begun(desk.folder().file(NoticeFacts.NAME));
		adults.setSelectedItem(stated.adults());
		fields.show(stated::get, scrolled);
	}

	@Override
	public void leave() {
		if (entered) NoticeFacts.keep(desk.folder(), (Adults) adults.getSelectedItem(), fields.texts());
	}

	private void write() {
		NoticeFacts.state(desk.folder(), (Adults) adults.getSelectedItem(), fields.texts());
		final Path folder = record.chosen();
		final CaseCall call = CaseCall.of("Write Removal Notice...", "record", folder.toString(), "notice_file", desk.folder().file(NoticeFacts.NAME)
			.toString(), "form", form.getSelectedItem().toString(), "examiner", desk.examiner());
		desk.background(() -> desk.run(call, Progress.SILENT, "The notice is written into " + desk.told(folder.resolve(RemovalNotice.FOLDER))));
	}
}
