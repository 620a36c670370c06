package vn.kehoach.check.appendix;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.NeverSilenced;
import vn.kehoach.resolve.Passage;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.resolve.Search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * "(Kèm theo Nghị quyết 12/NQ-CP ...)" typed under a title, where kehoach prints that line itself
 * from number, date and issuer.
 *
 * @param missing of what the line must have
 */
public record AttachmentLineByHand(List<Piece> missing) implements NeverSilenced {
    private static final Search LINE =
            Search.of("\\((?:Ban hành )?(?iu:kèm theo) (?!\\p{N})([^()]*)\\)\\s*[.;]?\\s*$");

    /** What the line must have (Nghị định 30/2020/NĐ-CP, Phụ lục I, III.1c). */
    public enum Piece {
        NUMBER_WORD("(?<!\\p{L})số(?!\\p{L})"),
        DATE("(?<!\\p{L})ngày(?!\\p{L})"),
        ISSUER("(?<!\\p{L})của(?!\\p{L})");

        private final Pattern sign;

        Piece(String sign) {
            this.sign = Pattern.compile(sign);
        }
    }

    @Override
    public Code code() {
        return new Code("APX-04");
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return plan.passages().stream()
                .filter(passage -> passage.letters().indexOf('(') >= 0)
                .flatMap(passage ->
                        passage.find(LINE)
                                .flatMap(found ->
                                        check(passage, found, plan.plan().kind().title())
                                                .stream()));
    }

    private static Optional<Diagnostic> check(Passage passage, MatchResult found, String kind) {
        boolean ownLine = found.start() == 0 || passage.part() == Passage.Part.APPENDIX_TITLE;
        // A form may say which circular it comes from.
        Pattern ofThisKind = Pattern.compile("^(?iu:" + kind + ") ?(?:số|ngày|[0-9./…])");
        if (!ownLine || !ofThisKind.matcher(found.group(1)).find()) {
            return Optional.empty();
        }
        List<Piece> missing = new ArrayList<>();
        for (Piece piece : Piece.values()) {
            if (!piece.sign.matcher(found.group(1)).find()) {
                missing.add(piece);
            }
        }
        return Optional.of(Diagnostic.of(new AttachmentLineByHand(missing), passage.span(found)));
    }
}
