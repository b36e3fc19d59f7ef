package org.visavis.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.visavis.file.BadImage;
import org.visavis.file.Bytes;
import org.visavis.file.Chunk;

/** What is said of the picture of a HEIF file that is read, the primary one, and of those beside it. */
public final class HeifPictures {

	/** Types of items that are pictures: coded, or made of others. */
	private static final Set<String> CODED = Set.of("hvc1", "lhv1", "av01", "avc1", "vvc1", "evc1", "jpeg", "j2k1", "unci"),
			MADE = Set.of("grid", "iovl", "iden");

	/** A gain map as an item made of two others (ISO 21496-1). */
	private static final String GAIN_MAP = "tmap";

	private final HeifFile file;
	private final Optional<HeifItem> primary;

	public HeifPictures(final HeifFile file) {
		this.file = file;
		primary = file.primary();
	}

	/** How the primary picture is coded, such as "hvc1" or "av01"; empty if that is not found. */
	public String coding() {
		Optional<HeifItem> item = primary;
		for (int depth = 0; depth < 4 && item.isPresent() && !CODED.contains(item.get().type()); depth++)
			item = item.flatMap(made -> file.parts(made).findFirst());
		return item.map(HeifItem::type).filter(CODED::contains).orElse("");
	}

	/** Which picture is read, how the file says that it is turned and cut, and what beside it is not read. */
	public List<String> steps() {
		final List<String> steps = new ArrayList<>(others());
		final List<String> beside = Stream.concat(file.items().stream().filter(item -> file.is("auxl", item)).map(
			this::auxiliary).filter(name -> !name.equals("alpha")), file.items().stream().filter(item -> item.type().equals(
				GAIN_MAP)).map(item -> "gain map")).distinct().sorted().toList();
		if (!beside.isEmpty()) steps.add("not used: " + String.join(", ", beside));
		primary.stream().flatMap(item -> file.properties(item).stream()).map(this::transformation).filter(step -> !step
			.isEmpty()).forEach(steps::add);
		orientation().filter(value -> value != 1).ifPresent(value -> steps.add("EXIF orientation " + value +
			" not applied: in HEIC it does not count"));
		return steps;
	}

	/** @throws BadImage if a part of the primary picture's stream is lost, as far as that can be told without decoding it */
	public void refuseDamaged() throws BadImage {
		final List<HeifItem> whole = primary.stream().toList(), parts = whole.stream().flatMap(file::parts).distinct().toList();
		for (final HeifItem item : Stream.concat(whole.stream(), parts.stream()).toList()) {
			final Optional<Chunk> settings = file.property(item, "hvcC");
			if (settings.isPresent()) new HevcStream(file.content(item, Integer.MAX_VALUE), new Bytes(settings.get().content(file
				.bytes()))).refuseDamaged();
		}
	}

	/** What the EXIF block says besides; programs that follow it turn such a picture twice. */
	private Optional<Integer> orientation() {
		try {
			return file.items().stream().filter(item -> item.type().equals("Exif")).findFirst().map(item -> ExifOrientation.of(file
				.tiff(item), 0));
		}
		catch (final IndexOutOfBoundsException e) {
			return Optional.empty(); // broken metadata must not fail the photograph
		}
	}

	private List<String> others() {
		final Set<Long> parts = file.partsOfOthers();
		final List<HeifItem> pictures = file.items().stream().filter(item -> primary.equals(Optional.of(item)) || isPicture(
			item) && !parts.contains(item.id())).toList();
		if (pictures.size() < 2) return List.of();
		final String larger = pictures.stream().filter(picture -> area(picture) > area(primary.orElse(picture))).findFirst()
			.map(picture -> ", of which another is larger: " + size(picture, 4) + " x " + size(picture, 8) + " px").orElse("");
		return List.of("primary one of " + pictures.size() + " pictures" + larger);
	}

	/** Neither hidden, nor a small copy, nor something beside a picture. */
	private boolean isPicture(final HeifItem item) {
		return (CODED.contains(item.type()) || MADE.contains(item.type())) && !item.isHidden() && !file.is("thmb", item) &&
			!file.is("auxl", item);
	}

	private long area(final HeifItem picture) {
		return size(picture, 4) * size(picture, 8);
	}

	private long size(final HeifItem picture, final int field) {
		return file.property(picture, "ispe").filter(box -> box.length() >= 12).map(box -> file.bytes().u32(box.start() +
			field)).orElse(0L);
	}

	/** The last part of the name of its kind, such as "hdrgainmap"; depth and alpha have numbers in HEVC's name. */
	private String auxiliary(final HeifItem item) {
		final String kind = file.property(item, "auxC").filter(box -> box.length() > 4).map(box -> new HeifFields(file
			.bytes(), box.from(4)).text()).orElse("unnamed");
		if (kind.endsWith("auxid:1") || kind.endsWith("auxiliary:alpha")) return "alpha";
		if (kind.endsWith("auxid:2") || kind.endsWith("auxiliary:depth")) return "depth";
		return kind.substring(kind.lastIndexOf(':') + 1).replaceAll("[^A-Za-z0-9_.-]", "");
	}

	private String transformation(final Chunk property) {
		final int value = property.length() == 0 ? 0 : file.bytes().u8(property.start());
		return switch (property.name()) {
			case "irot" -> (value & 3) == 0 ? "" : "turned by " + 90 * (value & 3) + " degrees anticlockwise (irot)";
			case "imir" -> (value & 1) == 0 ? "top and bottom exchanged (imir)" : "left and right exchanged (imir)";
			case "clap" -> "cut to the clean aperture (clap)";
			default -> "";
		};
	}
}
