package vn.kehoach.citation;

import org.jspecify.annotations.Nullable;

import vn.kehoach.citation.Citation.Place;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The citations that someone wrote into prose, in the order of the prose. */
public final class CitationFinder {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_SUMMARY = 500;

    private static final String SUMMARY_WORDS =
            "(?:về việc|về|quy định|ban hành|thực hiện|phê duyệt|sửa đổi|hướng dẫn|triển khai"
                    + "|tổ chức|giao|công bố|thông qua)(?!\\p{L})";

    private static final Pattern DAY =
            Gap.words(
                    ",?"
                            + Gap.SOME
                            + "(?:ký |ban hành )?ngày (?:(\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4})(?!\\d)"
                            + "|(\\d{1,2} tháng \\d{1,2} năm \\d{4})(?!\\d))");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern ISSUER = Gap.words(",?" + Gap.SOME + "của (?=[\\p{Lu}\\uFFFC])");
    private static final Pattern ISSUER_END =
            Gap.words(
                    "[,;:.()“”\"\\n]|(?<=\\uFFFC)(?!\\uFFFC)|[\\x20\\u00A0\\u2060](?:"
                            + SUMMARY_WORDS
                            + "|và "
                            + "(?:"
                            + KindNames.alternatives()
                            + "|các|số)(?!\\p{L}))");
    private static final Pattern SUMMARY = Gap.words(",?" + Gap.SOME + "(?=" + SUMMARY_WORDS + ")");
    private static final Pattern SUMMARY_END = Pattern.compile("[;()“”\"\\n]|\\.(?!\\d)");
    private static final Pattern NEXT_IN_LIST = Gap.words(Gap.ANY + "(?:,|;|và|,? và)?" + Gap.ANY);

    private final String letters;
    private final Quotations quotations;
    private final List<Naming> namings;

    private CitationFinder(String letters) {
        this.letters = letters;
        this.quotations = new Quotations(letters);
        this.namings = NamingFinder.in(letters);
    }

    public static List<Citation> in(String letters) {
        List<CodeFinder.Code> codes = CodeFinder.in(letters);
        return codes.isEmpty() ? List.of() : new CitationFinder(letters).citations(codes);
    }

    private List<Citation> citations(List<CodeFinder.Code> codes) {
        List<Citation> found = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            int next = i + 1 < codes.size() ? codes.get(i + 1).lead().from() : letters.length();
            int limit = Math.max(next, codes.get(i).piece().to());
            found.add(citation(codes.get(i), limit, found.isEmpty() ? null : found.getLast()));
        }
        return found;
    }

    /**
     * @param limit where the next citation begins
     */
    private Citation citation(CodeFinder.Code code, int limit, @Nullable Citation before) {
        Lead lead = code.lead();
        Piece kind = lead.kind();
        if (kind == null && lead.numbered() && before != null && goesOn(before, lead)) {
            kind = before.kind();
        }
        int end = code.piece().to();
        CitedDay day = null;
        Matcher dayFound = DAY.matcher(letters).region(end, limit);
        if (dayFound.lookingAt()) {
            int group = dayFound.group(1) == null ? 2 : 1;
            day = day(Piece.of(letters, dayFound.start(group), dayFound.end(group)));
            end = dayFound.end();
        }
        Piece issuer = null;
        Matcher of = ISSUER.matcher(letters).region(end, limit);
        if (of.lookingAt()) {
            issuer = upTo(ISSUER_END, of.end(), Math.min(limit, of.end() + LONGEST_NAME));
            end = issuer.to();
        }
        Matcher about = SUMMARY.matcher(letters).region(end, limit);
        about.useTransparentBounds(true);
        Piece summary =
                about.lookingAt()
                        ? upTo(
                                SUMMARY_END,
                                about.end(),
                                Math.min(letters.length(), about.end() + LONGEST_SUMMARY))
                        : null;
        Piece whole = Piece.of(letters, lead.from(), end);
        return new Citation(
                whole, kind, code.piece(), code.symbol(), day, issuer, summary, place(whole));
    }

    private boolean goesOn(Citation before, Lead lead) {
        return before.whole().to() <= lead.from()
                && NEXT_IN_LIST.matcher(letters).region(before.whole().to(), lead.from()).matches();
    }

    private static CitedDay day(Piece piece) {
        Matcher digits = DIGITS.matcher(piece.text());
        int[] parts = new int[3];
        for (int i = 0; i < parts.length && digits.find(); i++) {
            parts[i] = Integer.parseInt(digits.group());
        }
        return new CitedDay(piece, parts[0], parts[1], parts[2]);
    }

    private Piece upTo(Pattern end, int from, int limit) {
        Matcher found = end.matcher(letters).region(from, limit);
        found.useTransparentBounds(true);
        int to = found.find() ? found.start() : limit;
        while (to > from && (letters.charAt(to - 1) == ' ' || letters.charAt(to - 1) == '\u2060')) {
            to--;
        }
        return Piece.of(letters, from, to);
    }

    private Place place(Piece whole) {
        if (namings.stream().anyMatch(naming -> naming.whole().covers(whole))) {
            return Place.NAMING;
        }
        return quotations.cover(whole.from()) ? Place.QUOTED : Place.PROSE;
    }
}
