package readiness.sampling;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.core.source64.XoShiRo256PlusPlus;

/**
 * How many random draws are taken, and where they start.
 *
 * <p>Every draw has a generator of its own (XoShiRo256++), seeded from the seed and the number of the draw. So a draw
 * is the same whoever takes it, and no figure depends on the number of threads.
 */
public record Sampling(int draws, long seed) {

    public static final int DEFAULT_DRAWS = 20_000;

    /** The number of blocks of draws, whatever the number of threads, so that sums are always the same. */
    private static final int BLOCKS = 16;

    public Sampling {
        if (draws < 1) {
            throw new IllegalArgumentException("at least one draw is taken, not " + draws);
        }
    }

    /** Returns the generator of one draw. */
    public UniformRandomProvider generator(int draw) {
        long mixed = mixed(seed + mixed(draw));
        // Not by way of a factory: looking up a constructor costs more than all that is drawn from the generator.
        return new XoShiRo256PlusPlus(mixed, mixed(mixed + 1), mixed(mixed + 2), mixed(mixed + 3));
    }

    /** Returns what each block of draws comes to, in order; blocks are worked on at the same time where that helps. */
    public <T> List<T> inBlocks(DrawBlock<T> block) {
        return IntStream.range(0, blocks())
                .parallel()
                .mapToObj(number -> block.of(startOf(number), startOf(number + 1)))
                .toList();
    }

    /**
     * Returns the results of all blocks, merged in any order as they are ready, so that few are in memory at a time.
     * The merger must give the same in any order: it adds whole numbers.
     */
    public <T> T merged(DrawBlock<T> block, BinaryOperator<T> merger) {
        return IntStream.range(0, blocks())
                .parallel()
                .mapToObj(number -> block.of(startOf(number), startOf(number + 1)))
                .reduce(merger)
                .orElseThrow();
    }

    /** Works on draws that follow each other. */
    public interface DrawBlock<T> {
        T of(int from, int to);
    }

    /** Returns the largest standard error of a share of the draws: 0.5/√N. */
    public double simulationError() {
        return 0.5 / Math.sqrt(draws);
    }

    private int blocks() {
        return Math.min(draws, BLOCKS);
    }

    private int startOf(int block) {
        return (int) ((long) draws * block / blocks());
    }

    /** Spreads a number over all 64 bits (the finaliser of SplitMix64; Steele, Lea and Flood 2014). */
    private static long mixed(long number) {
        long mixed = number + 0x9e3779b97f4a7c15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
