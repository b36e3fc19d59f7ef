package org.visavis.desk;

import java.awt.BorderLayout;
import java.awt.EventQueue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;

import org.visavis.UserError;
import org.visavis.cases.OriginSearch;
import org.visavis.seal.SealedRecord;

/** Where the pictures come from: what their files say, copies, and the photographs that they were made from. */
final class OriginsPage implements Page {

	private final Desk desk;
	private final Map<OriginSearch, JLabel> states = new EnumMap<>(OriginSearch.class);
	private final List<JButton> runs = new ArrayList<>();
	private final JButton stop = Form.button("Stop", this::close);
	private final JProgressBar bar = new JProgressBar(0, 1000);
	private final JLabel state = new JLabel(" ");
	private final JTextArea words = Form.text("");
	private final JPanel panel = new JPanel(new BorderLayout(0, 6));
	private BarProgress progress = new BarProgress(bar, state);

	OriginsPage(final Desk desk) {
		this.desk = desk;
		final Form form = new Form().sentence("Each search makes a record of its own. What a file says of itself is a lead and no proof; that it " +
			"says nothing means nothing. Who made a picture, or with what, none of these tells. A search that was stopped goes on; after a change of photographs, press Start over.");
		for (final OriginSearch search : OriginSearch.values())
			form.row(search.title(), row(search));
		panel.add(form.wide(Form.line(stop, bar, state)).panel(), BorderLayout.NORTH);
		panel.add(new JScrollPane(words), BorderLayout.CENTER);
		stop.setEnabled(false);
	}

	private JComponent row(final OriginSearch search) {
		final JButton run = Form.button("Search", () -> start(search, desk.folder().records(search).next())), over = Form.button("Start over",
			() -> start(search, desk.folder().records(search).another()));
		runs.addAll(List.of(run, over));
		states.put(search, new JLabel());
		return Form.line(run, over, Form.button("Open the page", () -> desk.background(() -> desk.show(record(search).path().resolve(search.page())))),
			states.get(search));
	}

	@Override
	public JComponent component() {
		return panel;
	}

	@Override
	public void enter() {
		states.forEach((search, label) -> label.setText(desk.folder().records(search).isComplete() ? desk.told(desk.folder().records(search)
			.current()) : "not done"));
		desk.background(() -> {
			final String text = Arrays.stream(OriginSearch.values()).filter(search -> desk.folder().records(search).isComplete()).map(
				search -> search.title() + "\n" + OriginWords.of(search, record(search))).collect(Collectors.joining("\n"));
			EventQueue.invokeLater(() -> {
				words.setText(text);
				words.setCaretPosition(0);
			});
		});
	}

	@Override
	public void close() {
		progress.cancel();
	}

	private SealedRecord record(final OriginSearch search) {
		if (!desk.folder().records(search).isComplete()) throw new UserError("'" + search.title() + "' has no complete record yet; press Search " +
			"first.");
		return SealedRecord.open(desk.folder().records(search).current());
	}

	private void start(final OriginSearch search, final Path record) {
		progress = new BarProgress(bar, state);
		running(true);
		desk.background(() -> {
			try {
				desk.run(search.call(desk.folder(), record), progress, "The search is complete.");
			}
			finally {
				EventQueue.invokeLater(() -> running(false));
			}
		});
	}

	private void running(final boolean now) {
		runs.forEach(run -> run.setEnabled(!now));
		stop.setEnabled(now);
		if (!now) enter();
	}
}
