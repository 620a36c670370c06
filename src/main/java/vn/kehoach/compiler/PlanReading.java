package vn.kehoach.compiler;

import vn.kehoach.model.Plan;
import vn.kehoach.model.Registry;
import vn.kehoach.model.Text;

import java.util.List;
import java.util.Optional;

/**
 * What the files of a plan say, as far as they can be read; whether it is right is another matter.
 *
 * @param plan absent if there is no plan.yaml that can be read
 * @param registry its own and that of its neighbours
 * @param sourceTexts what stands under {@code source} and names something
 * @param sources what was read, in that order
 * @param whole whether every file could be read to its end
 */
public record PlanReading(
        Optional<Plan> plan,
        Registry registry,
        List<Text> sourceTexts,
        List<PlanSource> sources,
        boolean whole) {
    public PlanReading {
        sourceTexts = List.copyOf(sourceTexts);
        sources = List.copyOf(sources);
    }
}
