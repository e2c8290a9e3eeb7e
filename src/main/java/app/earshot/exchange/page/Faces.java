package app.earshot.exchange.page;

import app.earshot.domain.page.PageFace;
import app.earshot.domain.page.PageType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/** Which face has a sign, and how wide it is. The files are opened when they are needed first. For one thread at a time. */
final class Faces implements AutoCloseable {

    /** How wide a box is that stands for a sign that no face has, as a share of the size. */
    static final double BOX = 0.7;

    private final Map<Face, TrueTypeFont> fonts = new EnumMap<>(Face.class);
    private final Map<Face, CmapLookup> maps = new EnumMap<>(Face.class);

    TrueTypeFont font(Face face) {
        return fonts.computeIfAbsent(face, Face::open);
    }

    /** The first face that has a sign. */
    Optional<Face> having(int sign, PageFace face) {
        return Face.of(face).stream().filter(one -> glyph(sign, one) != 0).findFirst();
    }

    /** How wide a text is in points. */
    double width(String text, PageType type) {
        return TextShaping.of(text).codePoints()
                .filter(TextShaping::isSeen)
                .mapToDouble(sign -> having(sign, type.face())
                        .map(face -> advance(sign, face))
                        .orElse(BOX))
                .sum() * type.size();
    }

    private double advance(int sign, Face face) {
        try {
            TrueTypeFont font = font(face);
            return (double) font.getAdvanceWidth(glyph(sign, face)) / font.getUnitsPerEm();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private int glyph(int sign, Face face) {
        return maps.computeIfAbsent(face, this::map).getGlyphId(sign);
    }

    private CmapLookup map(Face face) {
        try {
            return font(face).getUnicodeCmapLookup();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        for (TrueTypeFont font : fonts.values()) {
            try {
                font.close();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
