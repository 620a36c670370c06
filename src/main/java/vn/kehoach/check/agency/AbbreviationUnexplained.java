package vn.kehoach.check.agency;

import vn.kehoach.check.name.Hit;
import vn.kehoach.check.name.Hit.Likeness;
import vn.kehoach.check.name.NameBook;
import vn.kehoach.check.name.Predecessor;
import vn.kehoach.check.name.Rewording;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Edit;
import vn.kehoach.diagnostic.Recurring;
import vn.kehoach.resolve.Passage;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.search.Search;
import vn.kehoach.source.Span;

import java.util.List;
import java.util.stream.Stream;

/**
 * An agency named by letters that neither the registry nor the plan explains: "Sở LĐTBXH".
 *
 * @param names that the letters may stand for
 */
public record AbbreviationUnexplained(String abbreviation, List<String> names)
        implements Recurring {
    private static final Search UNKNOWN =
            Search.of(
                    "(?<![\\p{L}\\p{N}])"
                            + Agencies.WORDS.anyOf("head-of-abbreviation")
                            + " (\\p{Lu}{2,}(?:[&-]\\p{Lu}+)*)(?![\\p{L}\\p{N}])");

    @Override
    public Code code() {
        return new Code("AGC-03");
    }

    /** A use of an abbreviation. */
    private record Place(String words, Span span, List<String> forms, List<Edit> repair) {}

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        Abbreviations abbreviations = Abbreviations.in(plan);
        NameBook book = NameBook.of(plan);
        return plan.passages().stream()
                .flatMap(passage -> places(passage, book, plan))
                .filter(place -> !abbreviations.explain(place.words()))
                .map(AbbreviationUnexplained::diagnostic);
    }

    private static Stream<Place> places(Passage passage, NameBook book, ResolvedPlan plan) {
        List<Hit> hits = book.find(passage);
        Stream<Place> known =
                hits.stream()
                        .filter(hit -> hit.likeness() == Likeness.ABBREVIATED)
                        .filter(hit -> Predecessor.of(hit, plan).isEmpty())
                        .map(AbbreviationUnexplained::place);
        Stream<Place> unknown =
                passage.find(UNKNOWN)
                        .filter(found -> !isIn(hits, found.start()))
                        .filter(found -> !NameBook.isCommon(found.group(1)))
                        .map(found ->
                                new Place(
                                        found.group(), passage.span(found), List.of(), List.of()));
        return Stream.concat(known, unknown);
    }

    /** Hits stand from left to right. */
    private static boolean isIn(List<Hit> hits, int offset) {
        int low = 0;
        int high = hits.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hits.get(middle).to() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < hits.size() && hits.get(low).from() <= offset;
    }

    private static Place place(Hit hit) {
        List<String> forms =
                hit.bearers().stream().map(each -> each.name().brief()).distinct().toList();
        return new Place(
                hit.words(),
                hit.span(),
                forms,
                forms.size() == 1
                        ? Rewording.of(hit, forms.getFirst()).stream().toList()
                        : List.of());
    }

    private static Diagnostic diagnostic(Place place) {
        return Diagnostic.of(
                        new AbbreviationUnexplained(place.words(), place.forms()), place.span())
                .repairedBy(place.repair().toArray(Edit[]::new));
    }
}
