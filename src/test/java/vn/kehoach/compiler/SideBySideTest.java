package vn.kehoach.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

class SideBySideTest {
    private static final List<Integer> THINGS = IntStream.rangeClosed(1, 60).boxed().toList();

    @Test
    void whatCameOfThingsIsHandedOnInTheirOrderThoughTheFirstIsDoneLast() {
        CountDownLatch others = new CountDownLatch(2);
        List<Integer> handed = new ArrayList<>();

        new SideBySide(3, 1_000)
                .each(
                        List.of(1, 2, 3),
                        each -> 1,
                        each -> {
                            if (each == 1) {
                                await(others);
                            } else {
                                others.countDown();
                            }
                            return each;
                        },
                        handed::add);

        assertThat(handed).containsExactly(1, 2, 3);
    }

    @Test
    void whatIsUnderWayNeverWeighsMoreThanTheLimit() {
        AtomicLong underWay = new AtomicLong();
        AtomicLong most = new AtomicLong();
        List<Integer> handed = new ArrayList<>();

        new SideBySide(8, 150)
                .each(
                        THINGS,
                        each -> each,
                        each -> {
                            most.accumulateAndGet(underWay.addAndGet(each), Math::max);
                            Thread.yield();
                            underWay.addAndGet(-each);
                            return each;
                        },
                        handed::add);

        assertThat(handed).isEqualTo(THINGS);
        assertThat(most.get()).isBetween(60L, 150L);
    }

    @Test
    void whatIsHeavierThanTheLimitIsWorkedOnAlone() {
        AtomicInteger underWay = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();

        new SideBySide(8, 100)
                .each(
                        THINGS.subList(0, 5),
                        each -> 1_000_000_000_000L,
                        each -> {
                            most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
                            Thread.yield();
                            return underWay.decrementAndGet();
                        },
                        each -> {});

        assertThat(most.get()).isOne();
    }

    @Test
    void whatGoesWrongWithOneEndsTheRunInItsTurn() {
        List<Integer> handed = new ArrayList<>();

        assertThatThrownBy(() ->
                        new SideBySide(4, 100)
                                .each(
                                        THINGS,
                                        each -> 1,
                                        each -> {
                                            if (each == 20) {
                                                throw new IllegalStateException("twenty");
                                            }
                                            return each;
                                        },
                                        handed::add))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("twenty");
        assertThat(handed).isEqualTo(THINGS.subList(0, 19));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
