package vn.kehoach.lsp.change;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.WorkspaceEdit;

import vn.kehoach.compiler.PlanReading;
import vn.kehoach.lsp.open.Places;
import vn.kehoach.lsp.plans.OpenPlace;
import vn.kehoach.lsp.plans.Speech;
import vn.kehoach.reference.Occurrence;
import vn.kehoach.reference.References;
import vn.kehoach.reference.Renaming;
import vn.kehoach.resolve.Declaration;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Another id for a thing, in every file that names it. */
public record Renames(TextChanges changes, Speech speech) {

    public PrepareRenameResult prepare(Optional<OpenPlace> asked, Position position) {
        OpenPlace place = known(asked);
        Occurrence chosen = chosen(place, position, place.references());
        return new PrepareRenameResult(Places.range(chosen.span()), chosen.id());
    }

    private OpenPlace known(Optional<OpenPlace> asked) {
        return asked.orElseThrow(() -> new RefusedChange(speech.of("lsp.rename-no-plan")));
    }

    public WorkspaceEdit rename(Optional<OpenPlace> asked, Position position, String id) {
        OpenPlace place = known(asked);
        Map<Path, PlanReading> plans = place.neighbours().exactly();
        List<String> broken =
                plans.entrySet().stream()
                        .filter(each -> !each.getValue().whole())
                        .map(each -> place.neighbours().shown(each.getKey()))
                        .toList();
        if (!broken.isEmpty()) {
            throw new RefusedChange(speech.of("lsp.rename-broken", String.join(", ", broken)));
        }
        References references = References.of(List.copyOf(plans.values()));
        Occurrence chosen = chosen(place, position, references);
        List<Declaration> declared = references.declarations(chosen);
        if (declared.size() > 1) {
            throw new RefusedChange(
                    speech.of("lsp.rename-ambiguous", chosen.id(), declared.getLast().place()));
        }
        return switch (Renaming.of(references, declared.getFirst(), id)) {
            case Renaming.Possible possible -> changes.of(possible.edits(), place.neighbours());
            case Renaming.Malformed malformed ->
                    throw new RefusedChange(
                            malformed.meant().isEmpty()
                                    ? speech.of("lsp.rename-malformed", id)
                                    : speech.of("lsp.rename-meant", id, malformed.meant()));
            case Renaming.Reserved reserved ->
                    throw new RefusedChange(speech.of("lsp.rename-reserved", id));
            case Renaming.Taken taken ->
                    throw new RefusedChange(speech.of("lsp.rename-taken", id, taken.by().place()));
            case Renaming.Ambiguous twice ->
                    throw new RefusedChange(
                            speech.of(
                                    "lsp.rename-ambiguous",
                                    chosen.id(),
                                    twice.declarations().getLast().place()));
        };
    }

    private Occurrence chosen(OpenPlace place, Position position, References references) {
        Optional<Occurrence> found =
                references.at(place.file(), place.offset(position)).filter(place::stands);
        if (found.isEmpty()) {
            throw new RefusedChange(
                    speech.of(isPlanId(place, position) ? "lsp.rename-plan" : "lsp.rename-no-id"));
        }
        if (references.declarations(found.get()).isEmpty()) {
            throw new RefusedChange(speech.of("lsp.rename-undeclared", found.get().id()));
        }
        return found.get();
    }

    /** A plan is called as its folder is; that is renamed by other means. */
    private static boolean isPlanId(OpenPlace place, Position position) {
        int offset = place.offset(position);
        return place.neighbours().readings(place.home()).stream()
                .flatMap(each -> each.plan().stream())
                .map(plan -> plan.id().span())
                .anyMatch(id ->
                        id.file().equals(place.file()) && id.from() <= offset && offset <= id.to());
    }
}
