package org.visavis.screen;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.awt.GraphicsEnvironment;
import java.util.concurrent.CancellationException;

import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JPasswordField;

import org.visavis.UserError;
import org.visavis.procedure.SignRecord;

import ij.IJ;

/** Asks for the password of a key: none of ImageJ's dialogs, since a macro may fill in those, and its recorder reads them. */
public final class PasswordDialog {

	private static final int COLUMNS = 24, MARGIN = 12;

	private final JPasswordField field = new JPasswordField(COLUMNS);
	private final JDialog dialog;
	private boolean given;

	private PasswordDialog(final String title) {
		dialog = new JDialog(IJ.getInstance(), title, true);
		final JPanel content = new JPanel(new BorderLayout(MARGIN, MARGIN));
		content.setBorder(BorderFactory.createEmptyBorder(MARGIN, MARGIN, MARGIN, MARGIN));
		final JLabel label = new JLabel("Password of the key:");
		label.setLabelFor(field);
		content.add(label, BorderLayout.WEST);
		content.add(field, BorderLayout.CENTER);
		content.add(buttons(), BorderLayout.SOUTH);
		dialog.setContentPane(content);
		dialog.pack();
		dialog.setLocationRelativeTo(IJ.getInstance());
	}

	/** The password; without a screen there is nobody to ask. */
	public static char[] ask(final String title) {
		if (GraphicsEnvironment.isHeadless()) throw new UserError("The password of the key is missing; expected " +
			"password_file or the environment variable " + SignRecord.VARIABLE + ".");
		final PasswordDialog shown = new PasswordDialog(title);
		shown.dialog.setVisible(true);
		if (!shown.given) throw new CancellationException("Cancelled: the record is not signed.");
		return shown.field.getPassword();
	}

	private JPanel buttons() {
		final JPanel buttons = new JPanel(new FlowLayout(FlowLayout.RIGHT));
		final JButton ok = new JButton("OK"), cancel = new JButton("Cancel");
		ok.addActionListener(event -> {
			given = true;
			dialog.dispose();
		});
		cancel.addActionListener(event -> dialog.dispose());
		dialog.getRootPane().setDefaultButton(ok);
		buttons.add(ok);
		buttons.add(cancel);
		return buttons;
	}
}
