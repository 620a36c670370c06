package vn.kehoach.check.task;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Finds for each text an earlier one that says nearly the same.
 *
 * <p>Two texts that are alike share one of their rarest shingles: only those who do are compared,
 * and of those who share a shingle only the first few, so that the time grows with the number of
 * texts and not with its square.
 */
public final class Likenesses {
    /** Of a text that only says more than the other one. */
    private static final double LEAST = 0.55;

    /** Where a word stands instead of another: "nước" instead of "không khí" is another task. */
    private static final double LEAST_OTHERWISE = 0.9;

    private static final int FEWEST_WORDS = 8;
    private static final int FEWEST_SAME_WORDS = 4;
    private static final int MOST_COMPARED = 4;
    private static final int MOST_BUCKETS = 1 << 22;

    private final List<Wording> texts;

    /** Of shingles by bucket, a power of two of them. */
    private final int[] frequencies;

    private final Map<Long, Integer> same = new HashMap<>();
    private final Sharers sharing = new Sharers(MOST_COMPARED);

    /** With which later one each was compared last: two that are alike share many shingles. */
    private final int[] compared;

    private Likenesses(List<Wording> texts) {
        this.texts = texts;
        this.compared = new int[texts.size()];
        int shingles = texts.stream().mapToInt(text -> text.shingles().length).sum();
        this.frequencies = new int[Math.min(MOST_BUCKETS, Integer.highestOneBit(shingles | 1) * 2)];
        for (Wording text : texts) {
            for (int shingle : text.shingles()) {
                frequencies[bucket(shingle)]++;
            }
        }
    }

    /** For each text the place of an earlier one like it. */
    public static List<OptionalInt> in(List<Wording> texts) {
        Likenesses likenesses = new Likenesses(texts);
        List<OptionalInt> found = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            found.add(likenesses.earlier(i));
        }
        return found;
    }

    private OptionalInt earlier(int index) {
        Wording text = texts.get(index);
        if (text.count() < FEWEST_SAME_WORDS) {
            return OptionalInt.empty();
        }
        Integer first = same.putIfAbsent(text.whole(), index);
        if (first != null && texts.get(first).saysTheSame(text)) {
            return OptionalInt.of(first);
        }
        return text.count() < FEWEST_WORDS ? OptionalInt.empty() : alike(index, text);
    }

    private OptionalInt alike(int index, Wording text) {
        int found = -1;
        for (int shingle : rarest(text)) {
            if (found < 0) {
                found = sharing.first(shingle, other -> isLikeAtFirstSight(other, index));
            }
            sharing.add(shingle, index);
        }
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
    }

    private boolean isLikeAtFirstSight(int other, int index) {
        boolean like = compared[other] != index && isLike(texts.get(other), texts.get(index));
        compared[other] = index;
        return like;
    }

    private static boolean isLike(Wording one, Wording other) {
        double likeness = one.likeness(other, LEAST);
        // The dearer looks are for the few that come so far.
        return likeness >= LEAST
                && (likeness >= LEAST_OTHERWISE || one.contains(other) || other.contains(one))
                && !one.namesOther(other);
    }

    /** Of as many as a text that is alike cannot lack all of, those that stand elsewhere too. */
    private int[] rarest(Wording text) {
        int[] shingles = text.shingles();
        // Equally rare ones stay in the order of their hashes, which is the same in all texts.
        long[] byRarity = new long[shingles.length];
        for (int i = 0; i < shingles.length; i++) {
            byRarity[i] = ((long) frequencies[bucket(shingles[i])] << Integer.SIZE) + i;
        }
        Arrays.sort(byRarity);
        int enough = shingles.length - (int) Math.ceil(LEAST * shingles.length) + 1;
        return Arrays.stream(byRarity, 0, Math.min(enough, shingles.length))
                .dropWhile(key -> key >>> Integer.SIZE == 1)
                .mapToInt(key -> shingles[(int) key])
                .toArray();
    }

    private int bucket(int shingle) {
        return shingle & frequencies.length - 1;
    }
}
