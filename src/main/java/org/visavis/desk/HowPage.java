package org.visavis.desk;

import java.util.LinkedHashMap;
import java.util.Map;

import javax.swing.ButtonGroup;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import javax.swing.JTextField;
import javax.swing.JToggleButton;

import org.visavis.cases.CaseFolder;

/** How the comparison is run: when the results are shown, and settings that seldom matter. */
final class HowPage implements Page {

	private static final int COLUMNS = 10;

	private final Desk desk;
	private final JRadioButton atOnce = new JRadioButton("See results at once", true), blind = new JRadioButton(
		"Rate first, results later (blind)");
	private final JLabel record = new JLabel();
	private final JComboBox<String> method = new JComboBox<>(new String[] { "full", "fast" }), face = new JComboBox<>(
		new String[] { "all", "only", "central", "largest" }), population = new JComboBox<>(new String[] { "unstated", "women", "men",
			"alike in sex", "any" }), adults = new JComboBox<>(new String[] { "unknown", "yes", "no" });
	private final JTextField years = new JTextField(COLUMNS), plates = new JTextField(COLUMNS), calibration = new JTextField(COLUMNS);
	private final JPanel panel;
	private boolean entered;

	HowPage(final Desk desk) {
		this.desk = desk;
		population.setEditable(true);
		final ButtonGroup when = new ButtonGroup();
		when.add(atOnce);
		when.add(blind);
		final JPanel advanced = new Form().row(DeskField.METHOD.label(), method).row(DeskField.FACES_THAT_COUNT.label(), face).row(
			DeskField.PLATES.label(), plates).row(DeskField.CALIBRATION.label(), calibration).panel();
		advanced.setVisible(false);
		final JToggleButton more = new JToggleButton("Advanced");
		more.addActionListener(event -> advanced.setVisible(more.isSelected()));
		panel = new Form().wide(atOnce).sentence("For a search on your own account: the results are there when the run ends.").wide(
			blind).sentence("For a report that is to stand in court: the likelihood ratios are kept back until an examiner has rated " +
				"the faces without knowing them.").row(DeskField.POPULATION.label(), population).sentence(
					"If the pictures show somebody else: a woman, a man, anybody? A likelihood ratio is smaller among women than among " +
						"anybody. Unstated: the likelihood ratio nearest 1.").row(DeskField.ADULTS.label(), adults).sentence(
							"No likelihood ratio is valid for children.").row(DeskField.YEARS_APART.label(), years).sentence(
								"At most so many, or unknown. Beyond 5, or where nobody knows, no term says that two persons are shown: of pairs of one " +
									"person about 20 years apart 21 in 100 had a likelihood ratio of at most 1/10.").row(DeskField.OUTPUT.label(), record).wide(more).wide(advanced).panel();
	}

	@Override
	public JComponent component() {
		return panel;
	}

	@Override
	public void enter() {
		record.setText(desk.told(desk.folder().comparisons().next()));
		final Map<String, String> keys = desk.how();
		blind.setSelected(Boolean.parseBoolean(keys.get("blind")));
		atOnce.setSelected(!blind.isSelected());
		population.setSelectedItem(keys.get("population"));
		years.setText(keys.get("years_apart"));
		adults.setSelectedItem(keys.get("adults"));
		face.setSelectedItem(keys.get("face"));
		method.setSelectedItem(keys.get("method"));
		calibration.setText(keys.get("calibration"));
		plates.setText(keys.get("plates"));
		entered = true;
	}

	@Override
	public void leave() {
		if (entered) desk.folder().write(CaseFolder.HOW, keys().entrySet().stream().map(key -> key.getKey() + "=" + key.getValue())
			.toList());
	}

	private Map<String, String> keys() {
		final Map<String, String> keys = new LinkedHashMap<>();
		keys.put("population", ((String) population.getSelectedItem()).strip());
		keys.put("years_apart", years.getText().strip());
		keys.put("adults", (String) adults.getSelectedItem());
		keys.put("face", (String) face.getSelectedItem());
		keys.put("method", (String) method.getSelectedItem());
		keys.put("calibration", calibration.getText().strip());
		keys.put("plates", plates.getText().strip());
		keys.put("blind", Boolean.toString(blind.isSelected()));
		return keys;
	}
}
