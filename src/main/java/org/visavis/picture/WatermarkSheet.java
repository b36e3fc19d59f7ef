package org.visavis.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.visavis.watermark.CarrierMap;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

/**
 * Which part of a photograph carries a watermark, as one picture: the photograph, beside it the same under its tiles, the brighter the
 * better they agree with the payload, and a bar that says which colour is which correlation.
 */
public final class WatermarkSheet {

	/** The longer side of a photograph, in pixels; a smaller one stays as it is. */
	private static final int SIDE = 480;
	private static final int GAP = 12, BAR = 24, FIGURES_WIDTH = 60, LEAST_BAR = 120, VEIL = 170;
	private static final double TEXT = 12;
	private static final List<String> FIGURES = List.of("r 1", ".75", ".5", ".25", "0");

	private final CarrierMap map;
	private final int width, height;
	private final int[] colours = DistanceImage.packedColours();

	private WatermarkSheet(final CarrierMap map, final int width, final int height) {
		this.map = map;
		this.width = width;
		this.height = height;
	}

	/** Writes a PNG file. */
	public static void write(final ArrayImg<ARGBType, IntArray> pixels, final CarrierMap map, final Path png) throws IOException {
		final int width = (int) pixels.dimension(0), height = (int) pixels.dimension(1);
		final double scale = Math.min(1, (double) SIDE / Math.max(width, height));
		final WatermarkSheet sheet = new WatermarkSheet(map, Math.max(1, (int) Math.round(width * scale)), Math.max(1, (int) Math.round(height *
			scale)));
		Png.write(sheet.of(Resize.averaged(pixels.update(null).getCurrentStorageArray(), width, height, sheet.width, sheet.height)
			.getBufferedImage()), png);
	}

	private BufferedImage of(final BufferedImage photograph) {
		final int bar = 2 * (width + GAP), length = Math.max(height, LEAST_BAR);
		final BufferedImage sheet = Drawing.white(bar + BAR + FIGURES_WIDTH, length + 2 * GAP);
		try (Drawing drawing = Drawing.on(sheet)) {
			final Graphics2D graphics = drawing.graphics();
			graphics.drawImage(photograph, 0, GAP, null);
			graphics.drawImage(photograph, width + GAP, GAP, null);
			for (int i = 0; i < map.tiles().length; i++) tile(graphics, i);
			bar(drawing, bar, length);
		}
		return sheet;
	}

	private void tile(final Graphics2D graphics, final int i) {
		final int left = at(map.left() + i % map.columns() * map.tileWidth(), width), top = at(map.top() + i / map.columns() * map.tileHeight(),
			height);
		final int right = at(map.left() + (i % map.columns() + 1) * map.tileWidth(), width), bottom = at(map.top() + (i / map.columns() + 1) *
			map.tileHeight(), height);
		graphics.setColor(new Color(colour(map.tiles()[i]) & 0xffffff | VEIL << 24, true));
		graphics.fillRect(width + GAP + left, GAP + top, right - left, bottom - top);
	}

	/** A share of a side in pixels; what reaches beyond ends there. */
	private static int at(final double share, final int side) {
		return (int) Math.round(Math.min(1, share) * side);
	}

	/** Of a correlation; dark for 0 and less, bright for 1. */
	private int colour(final double r) {
		return colours[(int) Math.round(255 * (1 - Math.max(0, Math.min(1, r))))];
	}

	private void bar(final Drawing drawing, final int x, final int length) {
		for (int y = 0; y < length; y++) {
			drawing.graphics().setColor(new Color(colour(1 - (y + .5) / length)));
			drawing.graphics().fillRect(x, GAP + y, BAR, 1);
		}
		for (int i = 0; i < FIGURES.size(); i++)
			drawing.text(FIGURES.get(i), x + BAR + GAP / 2., GAP + (double) length * i / (FIGURES.size() - 1) - TEXT / 2, TEXT);
	}
}
