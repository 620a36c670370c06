package vn.kehoach.report.rules;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.report.Language;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Plans that raise a code and plans like them that do not: what the tests read is what is shown.
 *
 * @param folder such as {@code REF-01-unknown-reference}
 * @param files below the folder of all proofs
 */
public record Proof(String folder, List<String> files) {
    private static final String PROOFS = "proofs";
    private static final String BASE = "base/";
    private static final String BAD = "/bad/";
    private static final String GOOD = "/good/";

    /** Read when the first one is asked for. */
    private static final class Packed {
        private static final List<String> FILES = Resources.list(PROOFS);
    }

    public Proof {
        files = List.copyOf(files);
    }

    /** A file in which the good plan differs from the bad one. */
    record Change(String file, List<LineDiff.Line> lines) {
        Change {
            lines = List.copyOf(lines);
        }
    }

    static List<Proof> of(Code code) {
        return Packed.FILES.stream()
                .filter(file -> file.startsWith(code + "-"))
                .map(file -> file.substring(0, file.indexOf('/')))
                .distinct()
                .map(folder -> new Proof(folder, Packed.FILES))
                .toList();
    }

    /** What the terminal shows of the bad plan. */
    Optional<String> report(Language language) {
        return text(folder + "/expected." + language.tag() + ".txt");
    }

    List<Change> changes() {
        TreeSet<String> names = new TreeSet<>();
        for (String tree : List.of(folder + BAD, folder + GOOD)) {
            files.stream()
                    .filter(file -> file.startsWith(tree))
                    .forEach(file -> names.add(file.substring(tree.length())));
        }
        return names.stream().flatMap(name -> change(name).stream()).toList();
    }

    /** Nothing for a file that the good plan lacks: that one was to be elsewhere. */
    private Optional<Change> change(String name) {
        return version(GOOD, name)
                .map(good -> LineDiff.of(version(BAD, name).orElse(""), good))
                .filter(lines -> !lines.isEmpty())
                .map(lines -> new Change(name, lines));
    }

    /** A tree holds only the files in which it differs from the base. */
    private Optional<String> version(String tree, String name) {
        return text(folder + tree + name).or(() -> text(BASE + name));
    }

    /** Only of what was listed: a folder on the class path has a text, too, its listing. */
    private Optional<String> text(String file) {
        return files.contains(file) ? Resources.text(PROOFS + "/" + file) : Optional.empty();
    }
}
