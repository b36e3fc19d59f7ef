package org.visavis.screen;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import javax.swing.JPanel;
import javax.swing.JTextArea;

import org.visavis.answer.Answer;
import org.visavis.procedure.ShowResults;

/** The two faces of an answer's strongest pair side by side, and below them what is said of the pair. */
final class AnswerExhibit extends JPanel implements AutoCloseable {

	private static final long serialVersionUID = 1L;

	/** Pixels at first. */
	private static final int WIDTH = 460, HEIGHT = 330;

	private final transient ShowResults results;
	private final boolean discreet;
	private final BlurredUntilClicked picture;
	private final JTextArea words = new JTextArea(9, 30);
	private final AtomicInteger asked = new AtomicInteger();
	private final transient ExecutorService reading = Executors.newSingleThreadExecutor(work -> {
		final Thread thread = new Thread(work, "Exhibit of an answer");
		thread.setDaemon(true);
		return thread;
	});
	private transient Optional<ExhibitOnScreen> shown = Optional.empty();

	/**
	 * @param discreet whether faces are covered until they are clicked
	 */
	AnswerExhibit(final ShowResults results, final boolean discreet) {
		super(new BorderLayout(0, 6));
		this.results = results;
		this.discreet = discreet;
		picture = new BlurredUntilClicked(empty(), discreet);
		picture.setPreferredSize(new Dimension(WIDTH, HEIGHT));
		picture.setMinimumSize(new Dimension(1, 1));
		picture.addComponentListener(new ComponentAdapter() {

			@Override
			public void componentResized(final ComponentEvent event) {
				draw();
			}
		});
		words.setEditable(false);
		words.setLineWrap(true);
		words.setWrapStyleWord(true);
		words.setBackground(getBackground());
		add(picture, BorderLayout.CENTER);
		add(words, BorderLayout.SOUTH);
	}

	/** Shows an answer: its words at once, its faces when they are read, unless another was asked for by then. */
	void show(final Answer answer) {
		final int number = asked.incrementAndGet();
		words.setText(AnswerWords.of(answer));
		take(Optional.empty());
		if (!answer.pair().isEmpty()) reading.execute(() -> {
			if (asked.get() == number) read(answer, number);
		});
	}

	/** Whether faces are covered until they are clicked. */
	boolean isDiscreet() {
		return discreet;
	}

	/** Reads no more. */
	@Override
	public void close() {
		reading.shutdownNow();
	}

	/** What is read after another answer was asked for is not shown. */
	private void read(final Answer answer, final int number) {
		new Attempt(refusal -> later(number, () -> words.append(refusal.isEmpty() ? "" : "\n" + refusal))).run(() -> {
			final ExhibitOnScreen faces = new ExhibitOnScreen(results.exhibit(answer));
			later(number, () -> take(Optional.of(faces)));
		});
	}

	private void later(final int number, final Runnable showing) {
		EventQueue.invokeLater(() -> {
			if (asked.get() == number) showing.run();
		});
	}

	private void take(final Optional<ExhibitOnScreen> faces) {
		shown = faces;
		picture.coverAgain();
		draw();
	}

	private void draw() {
		shown.ifPresent(faces -> faces.resize(picture.getWidth(), picture.getHeight()));
		picture.show(shown.map(ExhibitOnScreen::picture).orElse(empty()));
	}

	private static BufferedImage empty() {
		return new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
	}
}
