package vn.kehoach.citation;

import vn.kehoach.citation.Symbol.Malformed;
import vn.kehoach.citation.Symbol.Slip;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a số, ký hiệu. */
public final class SymbolReader {
    /** Longer than any symbol there is. */
    private static final int LONGEST = 60;

    static final String NUMBER = "\\d{1,5}(?:\\.\\d{1,3})?[a-zđ]?";

    private static final String WORD = "[\\p{L}]{1,12}";
    private static final String BODY = "[\\p{L}][\\p{L}\\d&.]{0,19}(?:-[\\p{L}\\d&.]{1,20}){0,3}";

    private static final Pattern PARTY =
            Pattern.compile("(" + NUMBER + ")-(" + WORD + ")/(" + BODY + ")");
    private static final Pattern LEGISLATIVE =
            Pattern.compile(
                    "(" + NUMBER + ")/(\\d{4})/(?:(" + WORD + ")-)?((?:UBTV)?QH)(\\d{1,2})");
    private static final Pattern REGULATION =
            Pattern.compile("(" + NUMBER + ")/(\\d{4})/(" + WORD + ")-(" + BODY + ")");
    private static final Pattern STATE =
            Pattern.compile("(" + NUMBER + ")/([\\p{L}][\\p{L}\\d&]{0,19})-(" + BODY + ")");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern DASH = Pattern.compile("[\u2010-\u2015\u2212]");

    private SymbolReader() {}

    public static Symbol read(String written) {
        String symbol = written.strip();
        if (symbol.length() > LONGEST) {
            return new Malformed(written, Slip.NO_KIND, "");
        }
        String close = SPACE.matcher(symbol).replaceAll("");
        String plain = DASH.matcher(close).replaceAll("-");
        if (plain.equals(symbol)) {
            return form(symbol);
        }
        Slip slip = close.equals(symbol) ? Slip.SEPARATORS : Slip.SPACES;
        return switch (form(plain)) {
            case Symbol.Sound sound -> new Malformed(symbol, slip, plain);
            case Malformed malformed -> new Malformed(symbol, slip, malformed.right());
        };
    }

    private static Symbol form(String symbol) {
        return familiar(symbol).orElseGet(() -> SymbolRepair.of(symbol));
    }

    /** What has the form of some family. */
    static Optional<Symbol> familiar(String symbol) {
        Matcher party = PARTY.matcher(symbol);
        if (party.matches()) {
            return Optional.of(party(symbol, party));
        }
        Matcher legislative = LEGISLATIVE.matcher(symbol);
        if (legislative.matches()) {
            return Optional.of(legislative(symbol, legislative));
        }
        Matcher regulation = REGULATION.matcher(symbol);
        if (regulation.matches()) {
            return Optional.of(regulation(symbol, regulation));
        }
        Matcher state = STATE.matcher(symbol);
        return state.matches() ? Optional.of(state(symbol, state)) : Optional.empty();
    }

    private static Symbol party(String symbol, Matcher found) {
        String number = found.group(1);
        String kind = found.group(2);
        String body = found.group(3);
        Optional<String> meant = kind(kind);
        String meantBody = Bodies.meant(body).orElse(body);
        if (meant.isEmpty()) {
            Slip slip = Bodies.isKnown(meantBody) ? Slip.UNKNOWN_KIND : Slip.NO_KIND;
            return new Malformed(symbol, slip, "");
        }
        if (Bodies.isState(meantBody)) {
            return new Malformed(
                    symbol, Slip.STATE_BODY, number + "/" + meant.get() + "-" + meantBody);
        }
        String right = number + "-" + meant.get() + "/" + meantBody;
        return right.equals(symbol)
                ? new Symbol.Party(symbol, number, kind, body)
                : new Malformed(symbol, Slip.LETTERS, right);
    }

    private static Symbol legislative(String symbol, Matcher found) {
        int year = Integer.parseInt(found.group(2));
        int term = Integer.parseInt(found.group(5));
        if (!Terms.mayHave(term, year)) {
            return new Malformed(symbol, Slip.TERM, "");
        }
        String kind = found.group(3) == null ? "" : found.group(3);
        return new Symbol.Legislative(
                symbol, found.group(1), year, kind, found.group(4) + found.group(5), term);
    }

    private static Symbol regulation(String symbol, Matcher found) {
        String kind = found.group(3);
        String body = found.group(4);
        Optional<String> meant = kind(kind);
        String meantBody = body(body);
        String stem = found.group(1) + "/" + found.group(2) + "/";
        if (meant.isEmpty()) {
            return new Malformed(symbol, Slip.UNKNOWN_KIND, "");
        }
        String right = stem + meant.get() + "-" + meantBody;
        if (!right.equals(symbol)) {
            return new Malformed(symbol, Slip.LETTERS, right);
        }
        if (Competence.lacks(kind, body)) {
            return new Malformed(symbol, Slip.KIND_OF_BODY, "");
        }
        if (KindSymbols.neverHasYear(kind)) {
            return new Malformed(symbol, Slip.YEAR_NEEDLESS, "");
        }
        int year = Integer.parseInt(found.group(2));
        return new Symbol.Regulation(symbol, found.group(1), year, kind, body);
    }

    private static Symbol state(String symbol, Matcher found) {
        String number = found.group(1);
        String first = found.group(2);
        String rest = found.group(3);
        Optional<String> kind = kind(first);
        Optional<String> sender = Bodies.meant(first);
        if (kind.isEmpty() && sender.isPresent()) {
            return sender.get().equals(first)
                    ? new Symbol.Letter(symbol, number, first, rest, true)
                    : new Malformed(symbol, Slip.LETTERS, number + "/" + sender.get() + "-" + rest);
        }
        if (kind.isEmpty()) {
            return Bodies.issues(rest)
                    ? new Malformed(symbol, Slip.UNKNOWN_KIND, "")
                    : new Symbol.Letter(symbol, number, first, rest, false);
        }
        String body = body(rest);
        if (Bodies.isParty(body)) {
            return new Malformed(symbol, Slip.PARTY_BODY, number + "-" + kind.get() + "/" + body);
        }
        String right = number + "/" + kind.get() + "-" + body;
        if (!right.equals(symbol)) {
            return new Malformed(symbol, Slip.LETTERS, right);
        }
        if (Competence.lacks(first, rest)) {
            return new Malformed(symbol, Slip.KIND_OF_BODY, "");
        }
        return KindSymbols.alwaysHasYear(first)
                ? new Malformed(symbol, Slip.YEAR_MISSING, "")
                : new Symbol.Administrative(symbol, number, first, rest);
    }

    private static Optional<String> kind(String written) {
        return KindSymbols.isKnown(written) ? Optional.of(written) : KindSymbols.meant(written);
    }

    /** The body, its first part with the right letters. */
    private static String body(String written) {
        int end = written.indexOf('-') < 0 ? written.length() : written.indexOf('-');
        String first = written.substring(0, end);
        return Bodies.meant(first).orElse(first) + written.substring(end);
    }
}
