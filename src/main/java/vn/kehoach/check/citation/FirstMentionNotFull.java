package vn.kehoach.check.citation;

import vn.kehoach.citation.Symbol;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.resolve.Passage.Part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The first mention of an instrument without its date (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6b).
 *
 * @param missing what it lacks
 * @param id by which it could be called for; empty if it is not declared
 */
public record FirstMentionNotFull(String symbol, List<Missing> missing, String id)
        implements Problem {
    @Override
    public Code code() {
        return new Code("CIT-06");
    }

    private static final Set<Part> FLOWING =
            Set.of(Part.PREAMBLE, Part.PARAGRAPH, Part.GOAL, Part.TASK);

    public FirstMentionNotFull {
        missing = List.copyOf(missing);
    }

    /** What a full citation has. */
    public enum Missing {
        DATE,
        ISSUER
    }

    /**
     * Files are not read in the order of the pages, so that a mention counts as the first one only
     * against those of its own file.
     */
    static Optional<Diagnostic> check(ByHand cited, List<ByHand> all, String id) {
        boolean named =
                cited.citation().kind() != null
                        && cited.isProse()
                        && FLOWING.contains(cited.passage().part())
                        && !(cited.symbol() instanceof Symbol.Legislative)
                        && !(cited.symbol() instanceof Symbol.Letter);
        if (!named || cited.citation().day() != null || !isFirst(cited, all)) {
            return Optional.empty();
        }
        List<Missing> missing = new ArrayList<>(List.of(Missing.DATE));
        if (cited.citation().issuer() == null) {
            missing.add(Missing.ISSUER);
        }
        return Optional.of(
                Diagnostic.of(new FirstMentionNotFull(cited.code(), missing, id), cited.span()));
    }

    private static boolean isFirst(ByHand cited, List<ByHand> all) {
        for (ByHand each : all) {
            boolean same = each.isProse();
            boolean full = each.citation().day() != null && each.passage().part() != Part.SUBJECT;
            boolean before =
                    !each.span().file().equals(cited.span().file())
                            || each.span().compareTo(cited.span()) < 0;
            if (same && before && (full || FLOWING.contains(each.passage().part()))) {
                return false;
            }
        }
        return true;
    }
}
