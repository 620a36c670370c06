package vn.kehoach.lsp.change;

import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Edit;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.reference.Occurrence;
import vn.kehoach.reference.References;
import vn.kehoach.source.Span;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts what may have been meant in the place of what was written. */
record Meant(References references) {
    /** Nothing to be replaced is longer. */
    private static final int LONGEST = 200;

    /** At each place that shows the same slip. */
    List<Edit> edits(Diagnostic found, String meant) {
        return Stream.concat(
                        Stream.of(found.span()),
                        found.related().stream()
                                .filter(each -> each.relation() == Relation.USED_HERE)
                                .map(each -> each.span()))
                .flatMap(place -> edit(place, meant).stream())
                .distinct()
                .toList();
    }

    private Optional<Edit> edit(Span place, String meant) {
        Optional<Occurrence> id =
                references.in(place.file()).stream()
                        .filter(each -> place.contains(each.span()))
                        .findFirst();
        return id.isPresent() ? id.map(each -> each.replacedBy(meant)) : inQuotes(place, meant);
    }

    private static Optional<Edit> inQuotes(Span place, String meant) {
        String written = place.text();
        if (written.isBlank() || written.length() > LONGEST || written.contains("\n")) {
            return Optional.empty();
        }
        boolean quoted =
                written.length() > 1
                        && "\"'".indexOf(written.charAt(0)) >= 0
                        && written.endsWith(written.substring(0, 1));
        int inset = quoted ? 1 : 0;
        Span inside = place.file().span(place.from() + inset, place.to() - inset);
        return Optional.of(new Edit(inside, meant));
    }
}
