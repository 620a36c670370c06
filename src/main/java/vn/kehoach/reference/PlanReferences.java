package vn.kehoach.reference;

import vn.kehoach.compiler.PlanReading;
import vn.kehoach.resolve.Declaration;
import vn.kehoach.resolve.Declarations;
import vn.kehoach.resolve.EntityKind;
import vn.kehoach.resolve.Use;
import vn.kehoach.resolve.Uses;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What one plan and the files that it shares declare and use. */
record PlanReferences(List<Declaration> declarations, List<Use> uses) {
    PlanReferences {
        declarations = List.copyOf(declarations);
        uses = List.copyOf(uses);
    }

    static PlanReferences of(PlanReading reading) {
        List<Declaration> declarations = new ArrayList<>(Declarations.in(reading.registry()));
        List<Use> uses = new ArrayList<>(Uses.in(reading.registry()));
        reading.plan()
                .ifPresent(plan -> {
                    declarations.addAll(Declarations.in(plan));
                    uses.addAll(Uses.in(plan));
                });
        uses.addAll(Uses.in(reading.sourceTexts()));
        return new PlanReferences(declarations, uses);
    }

    boolean holds(Occurrence occurrence) {
        String id = occurrence.id();
        return Stream.concat(
                        declarations.stream()
                                .filter(each -> each.id().equals(id))
                                .map(IdLetters::of),
                        uses.stream().filter(each -> each.id().equals(id)).map(IdLetters::of))
                .anyMatch(occurrence::equals);
    }

    /** One where the id is declared, several where it is so by mistake. */
    Stream<Declaration> declared(EntityKind kind, String id) {
        return declarations.stream()
                .filter(each -> each.id().equals(id) && leads(kind, each.kind()));
    }

    Stream<Use> usesOf(Declaration declaration) {
        return declarations.contains(declaration)
                ? uses.stream()
                        .filter(use ->
                                use.id().equals(declaration.id())
                                        && leads(use.kind(), declaration.kind()))
                : Stream.empty();
    }

    /** What could not be told apart if both had the same id. */
    Stream<Declaration> alike(Declaration declaration, String id) {
        return declarations.contains(declaration)
                ? declarations.stream()
                        .filter(each -> each.id().equals(id) && sameSpace(each, declaration))
                : Stream.empty();
    }

    private static boolean sameSpace(Declaration one, Declaration other) {
        return space(one.kind()) == space(other.kind());
    }

    /** Assignees and instruments share their ids, since <code>${id}</code> may name either. */
    private static EntityKind space(EntityKind kind) {
        return leads(EntityKind.ASSIGNEE_OR_INSTRUMENT, kind)
                ? EntityKind.ASSIGNEE_OR_INSTRUMENT
                : kind;
    }

    private static boolean leads(EntityKind named, EntityKind declared) {
        return named == declared
                || named == EntityKind.ASSIGNEE_OR_INSTRUMENT
                        && (declared == EntityKind.ASSIGNEE || declared == EntityKind.INSTRUMENT);
    }
}
