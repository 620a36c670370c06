package vn.kehoach.conform;

import vn.kehoach.conform.clause.Row;
import vn.kehoach.conform.clause.Term;
import vn.kehoach.conform.clause.Unit;
import vn.kehoach.conform.clause.Value;
import vn.kehoach.conform.clause.Value.Quantity;
import vn.kehoach.conform.clause.Verdict;
import vn.kehoach.report.Language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;

/** The words of one language, in {@code words.properties}. */
final class Wording {
    static final String FILE = "words.properties";
    private static final int MOST_PAGES = 6;

    private final Language language;
    private final Properties words = new Properties();

    Wording(Language language) {
        this.language = language;
        try (InputStream stream = Wording.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException(FILE);
            }
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Language language() {
        return language;
    }

    String of(String key, Object... values) {
        String text = words.getProperty(key + "." + language.tag(), key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    String of(Enum<?> constant) {
        return of(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    String what(Row row) {
        return of(row.component()) + ": " + of(row.quality());
    }

    String verdict(Verdict verdict) {
        return of("verdict." + name(verdict));
    }

    static String name(Verdict verdict) {
        return verdict.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** Why it cannot be told, or on which pages it is wrong; empty if there is nothing to add. */
    String note(Row row) {
        return switch (row.verdict()) {
            case Verdict.Undetermined undetermined -> of(undetermined.reason());
            case Verdict.Within within -> "";
            case Verdict.Outside outside -> row.pages().isEmpty() ? "" : pages(row.pages());
        };
    }

    private String pages(List<Integer> pages) {
        String shown =
                pages.stream()
                        .limit(MOST_PAGES)
                        .map(String::valueOf)
                        .collect(Collectors.joining(", "));
        return of(
                pages.size() > MOST_PAGES ? "report.some-pages" : "report.pages",
                shown,
                pages.size());
    }

    String value(Value value) {
        return switch (value) {
            case Value.Nothing nothing -> "";
            case Value.Quoted quoted -> "“" + quoted.text() + "”";
            case Value.Terms terms -> terms(terms.terms());
            case Value.Area area ->
                    number(area.width(), 0)
                            + " × "
                            + number(area.height(), 0)
                            + " "
                            + of(Unit.MILLIMETRE);
            case Value.OneOf one ->
                    one.quantities().stream()
                            .map(this::quantity)
                            .collect(Collectors.joining(" " + of("report.or") + " "));
            case Quantity quantity -> quantity(quantity);
        };
    }

    private String terms(List<Term> terms) {
        return terms.stream().map(this::of).collect(Collectors.joining(", "));
    }

    private String quantity(Quantity quantity) {
        int decimals =
                switch (quantity.unit()) {
                    case MILLIMETRE, POINT -> 1;
                    case PERCENT, LINE -> 0;
                    case LINE_SPACING -> 2;
                };
        String low = number(quantity.low(), decimals);
        String unit = " " + of(quantity.unit());
        if (Double.isInfinite(quantity.high())) {
            return "≥ " + low + unit;
        }
        String high = number(quantity.high(), decimals);
        return (low.equals(high) ? low : low + "–" + high) + unit;
    }

    private String number(double value, int decimals) {
        BigDecimal rounded =
                BigDecimal.valueOf(value)
                        .setScale(decimals, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
        String plain = (rounded.signum() == 0 ? BigDecimal.ZERO : rounded).toPlainString();
        return switch (language) {
            case VIETNAMESE -> plain.replace('.', ',');
            case ENGLISH -> plain;
        };
    }
}
