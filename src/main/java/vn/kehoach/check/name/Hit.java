package vn.kehoach.check.name;

import vn.kehoach.resolve.Passage;
import vn.kehoach.source.Span;

import java.util.List;

/**
 * A name written by hand.
 *
 * @param bearers all who are called so, more than one where registries overlap
 */
public record Hit(Passage passage, int from, int to, List<Bearer> bearers, Likeness likeness) {
    public Hit {
        bearers = List.copyOf(bearers);
    }

    /** How it stands to the registry. */
    public enum Likeness {
        AS_REGISTERED,
        SPELT_OTHERWISE,
        /** By letters that the registry does not have: "Sở KHĐT", "Sở Nông nghiệp và PTNT". */
        ABBREVIATED
    }

    public String words() {
        return passage.letters().substring(from, to).replace(String.valueOf(Passage.MARK), "");
    }

    public Span span() {
        return passage.span(from, to);
    }

    /** The registered forms that it may stand for. */
    public List<String> forms() {
        return bearers.stream().map(Bearer::form).distinct().toList();
    }
}
