package vn.kehoach.check.appendix;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.NeverSilenced;
import vn.kehoach.model.Content;
import vn.kehoach.model.DocumentKind;
import vn.kehoach.resolve.Passage;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.search.Search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    private static final Pattern OTHER =
            Pattern.compile(
                    "^(?:"
                            + Stream.of(DocumentKind.values())
                                    .map(DocumentKind::title)
                                    .collect(Collectors.joining("|"))
                            + ") (?:số )?[0-9]");

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
        return plan.passagesWith(LINE)
                .filter(passage -> passage.letters().indexOf('(') >= 0)
                .flatMap(passage ->
                        passage.find(LINE).flatMap(found -> check(passage, found, plan).stream()));
    }

    private static Optional<Diagnostic> check(
            Passage passage, MatchResult found, ResolvedPlan plan) {
        boolean ownLine = found.start() == 0 || passage.part() == Passage.Part.APPENDIX_TITLE;
        if (!ownLine) {
            return Optional.empty();
        }
        String kind = plan.plan().kind().title();
        Pattern ofThisKind = Pattern.compile("^(?iu:" + kind + ") ?(?:số|ngày|[0-9./…])");
        List<Piece> missing = new ArrayList<>();
        for (Piece piece : Piece.values()) {
            if (!piece.sign.matcher(found.group(1)).find()) {
                missing.add(piece);
            }
        }
        if (ofThisKind.matcher(found.group(1)).find()) {
            return Optional.of(
                    Diagnostic.of(new AttachmentLineByHand(missing), passage.span(found)));
        }
        // A form may say which circular it comes from; an appendix says what it belongs to.
        boolean ofAnother =
                OTHER.matcher(found.group(1)).find()
                        && !missing.isEmpty()
                        && isFirstOfAppendix(passage, plan);
        return ofAnother
                ? Optional.of(
                        Diagnostic.of(new AttachmentLineIncomplete(missing), passage.span(found)))
                : Optional.empty();
    }

    private static boolean isFirstOfAppendix(Passage passage, ResolvedPlan plan) {
        return plan.plan().appendices().stream()
                .anyMatch(appendix ->
                        appendix.title() == passage.text()
                                || !appendix.content().isEmpty()
                                        && appendix.content().getFirst()
                                                instanceof Content.Prose prose
                                        && prose.text() == passage.text());
    }
}
