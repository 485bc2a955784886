package org.khabar.benchmarks.week;

import java.time.OffsetDateTime;

/**
 * When newspapers publish: what part of a week's articles falls into each hour of the day and each day of the week.
 *
 * <p>Both are counts of real pages, by the time of publication that they give of themselves: the hours of 271 pages with a zone
 * other than UTC, the days of 915. The pages are those of the labelled sets aeb, fundus, newspaper424, trafilatura, postlight and
 * others, of 2011 to 2025. A study of the front pages of eleven German papers agrees: a start between 6 and 7, most from 9 on, a
 * peak from 16 to 17 (azernis and Medieninsider, 2023).
 */
final class Habits {
    private static final int[] HOURS = {
        4, 5, 6, 4, 5, 9, 9, 11, 17, 14, 20, 21, 20, 11, 11, 18, 15, 14, 17, 14, 9, 9, 4, 4
    };

    /** Monday first. */
    private static final int[] DAYS = {144, 168, 153, 126, 173, 67, 84};

    private static final double[] HOURLY = smoothed();
    private static final double MEAN_DAY = mean(DAYS);

    private Habits() {}

    /** Returns how much more than on average is published at a time, on a clock of the publisher's own; 1 on average. */
    static double share(OffsetDateTime local) {
        return HOURLY[local.getHour()] * DAYS[local.getDayOfWeek().getValue() - 1] / MEAN_DAY;
    }

    /** Returns the most that {@link #share} can be. */
    static double most() {
        double most = 0;
        for (double hour : HOURLY) {
            for (int day : DAYS) {
                most = Math.max(most, hour * day / MEAN_DAY);
            }
        }
        return most;
    }

    /** So few pages leave chance in each hour: each is taken with its neighbours. */
    private static double[] smoothed() {
        double mean = mean(HOURS);
        double[] hourly = new double[HOURS.length];
        for (int hour = 0; hour < hourly.length; hour++) {
            int before = HOURS[Math.floorMod(hour - 1, HOURS.length)];
            int after = HOURS[(hour + 1) % HOURS.length];
            hourly[hour] = (before + 2 * HOURS[hour] + after) / 4.0 / mean;
        }
        return hourly;
    }

    private static double mean(int[] counts) {
        double all = 0;
        for (int count : counts) {
            all += count;
        }
        return all / counts.length;
    }
}
