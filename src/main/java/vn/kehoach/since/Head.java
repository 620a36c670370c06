package vn.kehoach.since;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The commit that a repository stands at. */
public final class Head {
    private Head() {}

    /**
     * Its name, empty outside of a repository. Nothing where it does not tell all of the history:
     * in a clone that was cut off, which can be completed, or one whose history was grafted.
     *
     * @param folder that may lie in a repository
     */
    public static Optional<String> of(Path folder) {
        if (!LastCommit.isInRepository(folder)) {
            return Optional.of("");
        }
        try {
            Git.Answer answer =
                    new Git(folder)
                            .ask(
                                    "rev-parse",
                                    "HEAD",
                                    "--is-shallow-repository",
                                    "--git-path",
                                    "info/grafts");
            List<String> lines = answer.text().lines().toList();
            return answer.isGood()
                            && lines.size() == 3
                            && LastCommit.HASH.matcher(lines.get(0)).matches()
                            && lines.get(1).equals("false")
                            && Files.notExists(folder.resolve(lines.get(2)))
                    ? Optional.of(lines.getFirst())
                    : Optional.empty();
        } catch (GitException e) {
            return Optional.empty();
        }
    }
}
