package org.khabar.benchmarks.quality;

/** A mean of numbers added one by one. */
final class Mean {
    private double sum;
    private int count;

    void add(double value) {
        sum += value;
        count++;
    }

    void add(boolean right) {
        add(right ? 1 : 0);
    }

    /** Returns the mean, 0 of nothing. */
    double value() {
        return count == 0 ? 0 : sum / count;
    }

    int count() {
        return count;
    }
}
