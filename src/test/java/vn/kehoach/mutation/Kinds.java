package vn.kehoach.mutation;

import java.util.List;
import java.util.stream.Stream;

/** The ways to break a plan, by what is broken. */
final class Kinds {
    private static final List<Kind> ALL =
            Stream.of(
                            IdMutations.kinds(),
                            AssignmentMutations.kinds(),
                            TaskMutations.kinds(),
                            IndicatorMutations.kinds(),
                            TargetMutations.kinds(),
                            ReferenceMutations.kinds(),
                            CitationMutations.kinds(),
                            AgencyMutations.kinds(),
                            ProseMutations.kinds(),
                            HeadMutations.kinds(),
                            RecipientMutations.kinds(),
                            YamlMutations.kinds(),
                            EncodingMutations.kinds())
                    .flatMap(each -> each)
                    .toList();

    private Kinds() {}

    static List<Kind> all() {
        return ALL;
    }
}
