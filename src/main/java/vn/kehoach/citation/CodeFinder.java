package vn.kehoach.citation;

import vn.kehoach.citation.Symbol.Malformed;
import vn.kehoach.citation.Symbol.Slip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The symbols in prose.
 *
 * <p>Prose is full of other codes: roads, standards, shares of a page. One that could be something
 * else is taken for a symbol only where a kind of document is named before it.
 */
final class CodeFinder {
    private static final Pattern START =
            Pattern.compile(
                    "(?<![\\p{L}\\d.,:/&-])\\d{1,5}(?:\\.\\d{1,3})?[a-zđ]?(?=["
                            + " \\u00A0]?[-/.\u2010-\u2015])");
    private static final Pattern CLOSE = Pattern.compile("[\\p{L}\\d/&.\u2010-\u2015-]{3,60}+");
    private static final Pattern LOOSE =
            Pattern.compile(
                    SymbolReader.NUMBER
                            + " ?(?:/ ?\\d{4} ?)?[-/\u2010-\u2015] ?\\p{Lu}\\p{L}{0,6}"
                            + " ?[-/\u2010-\u2015] ?\\p{Lu}[\\p{L}&]{1,11}(?![\\p{L}\\d])");
    private static final Pattern END = Pattern.compile("[-/.\u2010-\u2015]+$");

    /** Without those of the government before 1996, which were whole: {@code 64/CP}. */
    private static final Pattern NUMBER_AND_BODY =
            Pattern.compile("\\d{1,5}[a-z]?/(?!(?:CP|HĐBT)$)\\p{Lu}{2,12}");

    /** What is named before other things that have numbers. */
    private static final Pattern OTHERS =
            Gap.words(
                    "(?<!\\p{L})(?:mẫu|biểu|biểu mẫu|phụ lục|hợp đồng|lô|ô|thửa|thửa đất|gói"
                        + " thầu|tcvn|qcvn|iso|tiêu chuẩn|bảng|hình|tờ bản đồ|mã|mã số)(?: số)?:?"
                            + Gap.ANY
                            + "$");

    private CodeFinder() {}

    record Code(Piece piece, Symbol symbol, Lead lead) {}

    static List<Code> in(String letters) {
        List<Code> codes = new ArrayList<>();
        Matcher start = START.matcher(letters).useTransparentBounds(true);
        int from = digit(letters, 0);
        while (from < letters.length()) {
            int next = from + 1;
            if (start.region(from, letters.length()).lookingAt()) {
                Optional<Code> code = at(letters, from);
                code.ifPresent(codes::add);
                next = code.map(found -> found.piece().to()).orElse(start.end());
            }
            from = digit(letters, next);
        }
        return codes;
    }

    /** The place of the next one: to try the pattern at each letter took several times as long. */
    private static int digit(String letters, int from) {
        int at = from;
        while (at < letters.length() && (letters.charAt(at) < '0' || letters.charAt(at) > '9')) {
            at++;
        }
        return at;
    }

    private static Optional<Code> at(String letters, int from) {
        String before = letters.substring(Math.max(0, from - 30), from);
        if (OTHERS.matcher(before).find()) {
            return Optional.empty();
        }
        Lead lead = Lead.before(letters, from);
        Matcher close = CLOSE.matcher(letters).region(from, Math.min(letters.length(), from + 60));
        String run = close.lookingAt() ? END.matcher(close.group()).replaceAll("") : "";
        Symbol symbol = SymbolReader.read(run);
        if (!(symbol instanceof Malformed) || !lead.named()) {
            boolean taken = !run.isEmpty() && isMeant(symbol, lead);
            return taken ? Optional.of(code(letters, lead, from, run, symbol)) : Optional.empty();
        }
        Matcher loose = LOOSE.matcher(letters).region(from, Math.min(letters.length(), from + 60));
        if (loose.lookingAt() && loose.group().length() > run.length()) {
            Symbol spaced = SymbolReader.read(loose.group());
            if (spaced instanceof Malformed malformed && !malformed.right().isEmpty()) {
                return Optional.of(code(letters, lead, from, loose.group(), spaced));
            }
        }
        return isMeant(symbol, lead)
                ? Optional.of(code(letters, lead, from, run, symbol))
                : Optional.empty();
    }

    private static Code code(String letters, Lead lead, int from, String run, Symbol symbol) {
        return new Code(Piece.of(letters, from, from + run.length()), symbol, lead);
    }

    private static boolean isMeant(Symbol symbol, Lead lead) {
        return switch (symbol) {
            case Symbol.Sound sound -> sound.certain() || lead.named();
            case Malformed malformed
                    when malformed.right().isEmpty() && malformed.slip() == Slip.NO_KIND ->
                    lead.numbered() && NUMBER_AND_BODY.matcher(malformed.written()).matches();
            case Malformed malformed -> lead.named();
        };
    }
}
