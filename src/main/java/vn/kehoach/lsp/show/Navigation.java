package vn.kehoach.lsp.show;

import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;

import vn.kehoach.lsp.open.Documents;
import vn.kehoach.lsp.open.Places;
import vn.kehoach.lsp.plans.Neighbourhood;
import vn.kehoach.lsp.plans.OpenPlace;
import vn.kehoach.reference.Occurrence;
import vn.kehoach.reference.Occurrence.Role;
import vn.kehoach.reference.References;
import vn.kehoach.source.Span;

import java.util.List;
import java.util.stream.Stream;

/** From an id to what it stands for, and to all that name it. */
public record Navigation(Documents documents) {
    public List<Location> definition(OpenPlace place, Position position) {
        return occurrences(place, position)
                .filter(each -> each.role() == Role.DECLARES)
                .map(each -> location(each.span(), place.neighbours()))
                .toList();
    }

    public List<Location> references(OpenPlace place, Position position, boolean declaration) {
        return occurrences(place, position)
                .filter(each -> declaration || each.role() != Role.DECLARES)
                .map(each -> location(each.span(), place.neighbours()))
                .toList();
    }

    public List<DocumentHighlight> highlights(OpenPlace place, Position position) {
        return occurrences(place, position)
                .filter(each -> each.span().file().equals(place.file()))
                .filter(place::stands)
                .map(each ->
                        new DocumentHighlight(
                                Places.range(each.span()),
                                each.role() == Role.DECLARES
                                        ? DocumentHighlightKind.Write
                                        : DocumentHighlightKind.Read))
                .toList();
    }

    /** Of the same thing, in all plans that name it. */
    private static Stream<Occurrence> occurrences(OpenPlace place, Position position) {
        References all = place.neighbours().all();
        return place.occurrence(position).stream()
                .flatMap(each -> place.references().declarations(each).stream())
                .flatMap(each -> all.of(each).stream())
                .distinct();
    }

    Location location(Span span, Neighbourhood neighbours) {
        return new Location(documents.uri(neighbours.file(span.file().path())), Places.range(span));
    }
}
