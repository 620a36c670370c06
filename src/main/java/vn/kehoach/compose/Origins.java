package vn.kehoach.compose;

import vn.kehoach.document.Block;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where the blocks of a document come from, kept beside it: a document knows no sources. Two blocks
 * that say the same come from two places, so each is known by itself and not by what it says.
 */
public final class Origins {
    private final Map<Block, Origin> all = new IdentityHashMap<>();

    void put(Block block, Origin origin) {
        all.put(block, origin);
    }

    /** Nothing for words that no source says, and where nobody asked to remember. */
    public Optional<Origin> of(Block block) {
        return Optional.ofNullable(all.get(block));
    }
}
