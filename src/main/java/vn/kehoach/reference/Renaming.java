package vn.kehoach.reference;

import vn.kehoach.decode.IdForm;
import vn.kehoach.diagnostic.Edit;
import vn.kehoach.resolve.Declaration;

import java.util.List;
import java.util.Set;

/** What comes of the wish to give a thing another id. */
public sealed interface Renaming {
    /** To YAML or to a selection these say something else. */
    Set<String> TAKEN_WORDS = Set.of("all", "null");

    /**
     * The changes that do it, in reading order; none where it has that id already.
     *
     * @param edits none overlaps another; they may be of several files
     */
    record Possible(List<Edit> edits) implements Renaming {
        public Possible {
            edits = List.copyOf(edits);
        }
    }

    /**
     * An id of small letters, digits and single hyphens was due.
     *
     * @param meant one that would do; may be empty
     */
    record Malformed(String id, String meant) implements Renaming {}

    /** The id is a word of the language. */
    record Reserved(String id) implements Renaming {}

    /** Another thing has it. */
    record Taken(Declaration by) implements Renaming {}

    /** Which of two things is meant, nobody can tell. */
    record Ambiguous(List<Declaration> declarations) implements Renaming {
        public Ambiguous {
            declarations = List.copyOf(declarations);
        }
    }

    static Renaming of(References references, Declaration declaration, String id) {
        if (!IdForm.fits(id)) {
            return new Malformed(id, IdForm.proposal(id));
        }
        if (TAKEN_WORDS.contains(id)) {
            return new Reserved(id);
        }
        List<Declaration> same = references.alike(declaration, declaration.id());
        if (same.size() > 1) {
            return new Ambiguous(same);
        }
        if (id.equals(declaration.id())) {
            return new Possible(List.of());
        }
        List<Declaration> taken = references.alike(declaration, id);
        return taken.isEmpty()
                ? new Possible(
                        references.of(declaration).stream()
                                .map(each -> each.replacedBy(id))
                                .toList())
                : new Taken(taken.getFirst());
    }
}
