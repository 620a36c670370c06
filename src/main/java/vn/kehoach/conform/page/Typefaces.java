package vn.kehoach.conform.page;

import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What the fonts of a file are, told from their names and descriptions. */
final class Typefaces {
    private static final Pattern SUBSET = Pattern.compile("^[A-Z]{6}\\+");
    private static final Pattern STYLE =
            Pattern.compile(
                    "(?i)[-, ]*(bold|italic|oblique|regular|roman$|semibold|demi|psmt|ps|mt)+$");
    private static final Pattern BOLD = Pattern.compile("(?i)bold|black|heavy|demi");
    private static final Pattern ITALIC = Pattern.compile("(?i)italic|oblique");
    private static final float BOLD_WEIGHT = 600;

    private final Map<PDFont, Typeface> known = new HashMap<>();

    Typeface of(PDFont font, boolean thickened, boolean slanted) {
        Typeface plain = known.computeIfAbsent(font, Typefaces::read);
        return new Typeface(
                plain.family(),
                plain.bold() || thickened,
                plain.italic() || slanted,
                plain.embedded());
    }

    private static Typeface read(PDFont font) {
        String written = font.getName();
        String name = written == null ? "" : SUBSET.matcher(written).replaceFirst("");
        PDFontDescriptor descriptor = font.getFontDescriptor();
        boolean bold = BOLD.matcher(name).find();
        boolean italic = ITALIC.matcher(name).find();
        if (descriptor != null) {
            bold |= descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT;
            italic |= descriptor.isItalic() || descriptor.getItalicAngle() != 0;
        }
        return new Typeface(family(name), bold, italic, font.isEmbedded());
    }

    private static String family(String name) {
        String family = name;
        String shorter = STYLE.matcher(family).replaceFirst("");
        while (!shorter.equals(family) && !shorter.isEmpty()) {
            family = shorter;
            shorter = STYLE.matcher(family).replaceFirst("");
        }
        return family.toLowerCase(Locale.ROOT).startsWith("timesnewroman")
                ? "TimesNewRoman"
                : family;
    }
}
