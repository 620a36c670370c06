package vn.kehoach.mutation;

import java.util.List;
import java.util.stream.Stream;

/** The ways to break a plan, by what is broken. */
final class Kinds {
    private static final List<Kind> ALL =
            Stream.of(
                            IdMutations.kinds(),
                            AssignmentMutations.kinds(),
                            DeadlineMutations.kinds(),
                            IndicatorMutations.kinds(),
                            ProseMutations.kinds(),
                            ReferenceMutations.kinds(),
                            HeadMutations.kinds(),
                            YamlMutations.kinds(),
                            EncodingMutations.kinds())
                    .flatMap(each -> each)
                    .toList();

    private Kinds() {}

    static List<Kind> all() {
        return ALL;
    }
}
