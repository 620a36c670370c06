package vn.kehoach.check.citation;

import vn.kehoach.citation.Citation;
import vn.kehoach.citation.Piece;
import vn.kehoach.citation.Symbol;
import vn.kehoach.resolve.Passage;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.source.Span;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A citation that someone typed instead of calling for an instrument by its id. */
record ByHand(Passage passage, Citation citation) {

    /** In the order of the passages, without those of the plan itself. */
    static List<ByHand> in(ResolvedPlan plan) {
        Citations citations = Citations.of(plan);
        String own = OwnSymbol.of(plan).orElse("");
        return plan.passages().stream()
                .flatMap(passage ->
                        citations.in(passage).stream()
                                .map(citation -> new ByHand(passage, citation)))
                .filter(each -> !each.code().equals(own))
                .toList();
    }

    String code() {
        return citation.code().text();
    }

    Symbol symbol() {
        return citation.symbol();
    }

    Span span() {
        return passage.span(citation.whole().from(), citation.whole().to());
    }

    Span span(Piece piece) {
        return passage.span(piece.from(), piece.to());
    }

    /** Where its date stands; all of it if it has none. */
    Span datedAt() {
        return citation.day() == null ? span() : span(citation.day().piece());
    }

    Optional<LocalDate> date() {
        return Optional.ofNullable(citation.day()).flatMap(day -> day.date());
    }

    boolean isQuoted() {
        return citation.place() == Citation.Place.QUOTED;
    }

    /** Whether it is there to be followed by the reader of the plan. */
    boolean isProse() {
        return citation.place() == Citation.Place.PROSE
                && switch (passage.part()) {
                    case SUBJECT,
                            BASIS,
                            PREAMBLE,
                            HEADING,
                            PARAGRAPH,
                            LABEL,
                            CELL,
                            GOAL,
                            TASK,
                            DELIVERABLE,
                            NOTE ->
                            !isProposal() && !isAttachedTo();
                    case NOTICE,
                            UNIT,
                            INDICATOR_NAME,
                            TARGET,
                            SOURCE,
                            RATIONALE,
                            RECIPIENT,
                            RECIPIENT_NOTE,
                            APPENDIX_TITLE ->
                            false;
                };
    }

    /** The tờ trình with which the plan itself was put forward. */
    private boolean isProposal() {
        return passage.part() == Passage.Part.BASIS
                && passage.letters().matches("(?:Theo|Xét) (?:đề nghị|Tờ trình)(?s:.*)");
    }

    /** What "(Kèm theo ...)" above an appendix names is the document itself, cited nowhere. */
    private boolean isAttachedTo() {
        return passage.letters()
                .substring(0, citation.whole().from())
                .matches("\\((?:Ban hành )?(?iu:kèm theo) ");
    }
}
