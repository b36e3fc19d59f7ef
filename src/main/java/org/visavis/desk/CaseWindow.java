package org.visavis.desk;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Font;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.ListSelectionModel;

import org.visavis.UserError;
import org.visavis.cases.CaseFolder;
import org.visavis.cases.CaseKind;
import org.visavis.cases.CaseMacro;
import org.visavis.cases.CaseProgress;
import org.visavis.cases.CaseStep;
import org.visavis.cases.CommandRunner;
import org.visavis.installation.SampleCase;
import org.visavis.macro.RecordedLine;
import org.visavis.screen.Attempt;
import org.visavis.screen.OnScreen;

import ij.WindowManager;

/** The window of a case: its steps at the left with ticks for what is done, a page for each, Back and Next. */
public final class CaseWindow {

	/** Where the sample case is made. */
	public static final Path SAMPLE = Path.of(System.getProperty("user.home"), "visavis sample case");

	/** The windows that are open; what other windows store of their records goes into their macros too. */
	private static final Map<CaseFolder, CaseWindow> OPEN = new ConcurrentHashMap<>();

	private static final Dimension SIZE = new Dimension(1100, 640);

	private final Desk desk;
	private final JFrame frame;
	private final JList<CaseStep> steps;
	private final JLabel title = new JLabel();
	private final JTextArea sentence = Form.text(""), message = Form.text(" ");
	private final CardLayout cards = new CardLayout();
	private final JPanel shown = new JPanel(cards);
	private final Map<CaseStep, Page> pages = new EnumMap<>(CaseStep.class);
	private Set<CaseStep> done = Set.of();
	private CaseStep current;

	private CaseWindow(final CaseFolder folder, final CommandRunner runner) {
		final List<CaseStep> order = folder.kind().steps();
		steps = new JList<>(order.toArray(CaseStep[]::new));
		current = order.get(0);
		desk = new Desk(folder, runner, this::say, this::turn, this::refresh);
		frame = new JFrame("Visavis: " + folder.path().getFileName());
		addPages();
		arrange();
	}

	/** Asks which case is to be opened. To be called on the event thread. */
	public static void ask(final CommandRunner runner) {
		CaseStart.ask(runner);
	}

	/** Opens the window of a case, whose folder is made if it is not there. */
	static void open(final String folder, final CommandRunner runner) {
		final CaseFolder theCase = CaseFolder.open(folder);
		RecentCases.add(folder);
		if (OPEN.containsKey(theCase)) {
			OPEN.get(theCase).frame.toFront();
			return;
		}
		final CaseWindow window = new CaseWindow(theCase, runner);
		OPEN.put(theCase, window);
		RecordedLine.takenToo((command, options) -> OPEN.keySet().forEach(each -> CaseMacro.add(each, command, options)));
		OnScreen.place(window.frame);
		WindowManager.addWindow(window.frame);
		window.frame.setVisible(true);
		window.show(window.next());
	}

	/**
	 * Opens the case of the eight shipped photographs, which is made in a folder if it is not there yet.
	 *
	 * @param folder of the case
	 */
	public static void openSample(final Path folder, final CommandRunner runner) {
		final CaseFolder sample = CaseFolder.open(folder.toString());
		final List<String> photographs = SampleCase.in(sample.file("photographs")).stream().map(Path::toString).toList();
		if (sample.list(CaseFolder.KNOWN).isEmpty()) {
			sample.write(CaseFolder.KNOWN, photographs.subList(0, 1));
			sample.write(CaseFolder.QUESTIONED, photographs.subList(1, photographs.size()));
		}
		open(sample.path().toString(), runner);
	}

	private void addPages() {
		final RunPage run = new RunPage(desk);
		pages.put(CaseStep.FACTS, new FactsPage(desk));
		pages.put(CaseStep.PHOTOGRAPHS, new PhotographsPage(desk));
		pages.put(CaseStep.HOW, new HowPage(desk));
		pages.put(CaseStep.RUN, run);
		pages.put(CaseStep.FACES, new FacesPage(desk, corrections -> {
			turn(CaseStep.RUN);
			run.start(corrections);
		}));
		pages.put(CaseStep.EXAMINE, new ExaminePage(desk));
		pages.put(CaseStep.RESULTS, new ResultsPage(desk));
		pages.put(CaseStep.ORIGINS, new OriginsPage(desk));
		pages.put(CaseStep.REPORT, new ReportPage(desk));
		pages.put(CaseStep.REMOVAL, new RemovalPage(desk));
		pages.put(CaseStep.SEAL, new SealPage(desk));
		pages.forEach((step, page) -> shown.add(page.component(), step.name()));
	}

	private void arrange() {
		frame.setDefaultCloseOperation(JFrame.DISPOSE_ON_CLOSE);
		frame.addWindowListener(new WindowLife(this::resume, this::leave, this::closed));
		steps.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
		steps.setCellRenderer(new StepCell());
		steps.setFixedCellHeight(40);
		steps.setFixedCellWidth(150);
		steps.addListSelectionListener(event -> {
			if (!event.getValueIsAdjusting() && steps.getSelectedValue() != current) turn(steps.getSelectedValue());
		});
		title.setFont(title.getFont().deriveFont(Font.BOLD, 1.5f * title.getFont().getSize()));
		final JPanel head = new JPanel(new BorderLayout());
		head.add(title, BorderLayout.CENTER);
		head.add(desk.discretion().box(), BorderLayout.EAST);
		head.add(sentence, BorderLayout.SOUTH);
		final JPanel foot = new JPanel(new BorderLayout());
		foot.add(message, BorderLayout.CENTER);
		foot.add(Form.line(Form.button("Back", () -> step(-1)), Form.button("Next", () -> step(1))), BorderLayout.EAST);
		final JPanel right = new JPanel(new BorderLayout(0, 10));
		right.setBorder(BorderFactory.createEmptyBorder(10, 12, 10, 10));
		right.add(head, BorderLayout.NORTH);
		right.add(shown, BorderLayout.CENTER);
		right.add(foot, BorderLayout.SOUTH);
		frame.add(steps, BorderLayout.WEST);
		frame.add(right, BorderLayout.CENTER);
		frame.setSize(SIZE);
	}

	/** The step with which a person who opens the case goes on. */
	private CaseStep next() {
		new Attempt(this::say).run(() -> done = CaseProgress.done(desk.folder()));
		if (done.contains(CaseStep.RESULTS)) return CaseStep.RESULTS;
		if (done.contains(CaseStep.RUN)) return CaseStep.EXAMINE;
		final CaseKind kind = desk.folder().kind();
		if (!done.contains(CaseStep.PHOTOGRAPHS)) return kind.steps().get(0);
		return kind == CaseKind.PERSON ? CaseStep.RUN : CaseStep.ORIGINS;
	}

	private void step(final int by) {
		final List<CaseStep> order = desk.folder().kind().steps();
		turn(order.get(Math.max(0, Math.min(order.size() - 1, order.indexOf(current) + by))));
	}

	/** What the page before refuses to store keeps it. */
	private void turn(final CaseStep step) {
		if (leave()) show(step);
		else steps.setSelectedValue(current, true);
	}

	private void show(final CaseStep step) {
		current = step;
		steps.setSelectedValue(step, true);
		title.setText(step.title());
		sentence.setText(step.sentence());
		cards.show(shown, step.name());
		refresh();
		pages.get(step).enter();
	}

	/** A run is stopped, and goes on when the case is opened again. */
	private void closed() {
		pages.values().forEach(Page::close);
		OPEN.remove(desk.folder());
		WindowManager.removeWindow(frame);
	}

	private void resume() {
		refresh();
		pages.get(current).resume();
	}

	/** Whether what was entered is stored. */
	private boolean leave() {
		final boolean[] stored = new boolean[1];
		new Attempt(this::say).run(() -> {
			pages.get(current).leave();
			stored[0] = true;
		});
		return stored[0];
	}

	/** The folder is read beside the event thread: a record may be large. What the page says stays. */
	private void refresh() {
		new Thread(() -> {
			try {
				final Set<CaseStep> now = CaseProgress.done(desk.folder());
				EventQueue.invokeLater(() -> tick(now));
			}
			catch (final UserError e) {
				desk.say(e.getMessage());
			}
		}, "Case progress").start();
	}

	private void tick(final Set<CaseStep> now) {
		done = now;
		steps.repaint();
	}

	private void say(final String text) {
		message.setText(text);
	}

	/** A step with a tick if it is done. */
	private final class StepCell extends DefaultListCellRenderer {

		private static final long serialVersionUID = 1L;

		@Override
		public Component getListCellRendererComponent(final JList<?> list, final Object value, final int index,
			final boolean selected, final boolean focused)
		{
			final CaseStep step = (CaseStep) value;
			super.getListCellRendererComponent(list, (done.contains(step) ? " \u2713  " : "      ") + step.title(), index, selected,
				focused);
			return this;
		}
	}
}
