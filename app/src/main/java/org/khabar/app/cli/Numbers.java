package org.khabar.app.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Numbers on the command line that have a least and a most. */
final class Numbers {
    private static final int MAX_PORT = 65_535;

    private Numbers() {}

    private static long within(String value, long least, long most) {
        String form = most == Long.MAX_VALUE ? least + " or more" : least + " to " + most;
        try {
            long number = Long.parseLong(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new TypeConversionException("\"" + value + "\" is not a whole number: write " + form);
        }
        throw new TypeConversionException(value + " is out of bounds: write " + form);
    }

    /** One or more. */
    static final class Positive implements ITypeConverter<Long> {
        @Override
        public Long convert(String value) {
            return within(value, 1, Long.MAX_VALUE);
        }
    }

    /** None or more. */
    static final class NotNegative implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            return (int) within(value, 0, Integer.MAX_VALUE);
        }
    }

    /** A port; 0 takes a free one. */
    static final class Port implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            return (int) within(value, 0, MAX_PORT);
        }
    }
}
