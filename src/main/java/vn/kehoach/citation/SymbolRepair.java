package vn.kehoach.citation;

import org.jspecify.annotations.Nullable;

import vn.kehoach.citation.Symbol.Malformed;
import vn.kehoach.citation.Symbol.Slip;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was meant by a symbol that has the form of no family. */
final class SymbolRepair {
    private static final Pattern PARTS =
            Pattern.compile(
                    "("
                            + SymbolReader.NUMBER
                            + ")[-/._]?(?:(\\d{4})[-/._])?([\\p{L}]{1,20})(?:[-/._]([\\p{L}][\\p{L}\\d&-]{0,29}))?");

    private SymbolRepair() {}

    static Malformed of(String symbol) {
        Matcher parts = PARTS.matcher(symbol);
        if (!parts.matches()) {
            return new Malformed(symbol, Slip.NO_KIND, "");
        }
        String number = parts.group(1);
        String year = parts.group(2);
        String kind = parts.group(3);
        String body = parts.group(4);
        if (body != null) {
            return KindSymbols.isKnown(kind) || Bodies.isKnown(kind)
                    ? sound(symbol, Slip.SEPARATORS, number, year, kind, body)
                    : new Malformed(symbol, Slip.NO_KIND, "");
        }
        return split(kind)
                .map(at ->
                        sound(
                                symbol,
                                Slip.NO_SEPARATOR,
                                number,
                                year,
                                kind.substring(0, at),
                                kind.substring(at)))
                .orElse(new Malformed(symbol, Slip.NO_KIND, ""));
    }

    /** Where a body begins that was written close to its kind. */
    private static Optional<Integer> split(String both) {
        for (int at = both.length() - 1; at > 0; at--) {
            if (KindSymbols.isKnown(both.substring(0, at)) && Bodies.isKnown(both.substring(at))) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private static Malformed sound(
            String symbol,
            Slip slip,
            String number,
            @Nullable String year,
            String kind,
            String body) {
        String right =
                Bodies.isParty(body)
                        ? number + "-" + kind + "/" + body
                        : number + "/" + (year == null ? "" : year + "/") + kind + "-" + body;
        Symbol meant = SymbolReader.familiar(right).orElse(new Malformed(right, Slip.NO_KIND, ""));
        return switch (meant) {
            case Symbol.Sound familiar -> new Malformed(symbol, slip, right);
            case Malformed malformed -> new Malformed(symbol, slip, malformed.right());
        };
    }
}
