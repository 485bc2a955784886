package org.khabar.producer.robots;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsPolicyTest {
    @ParameterizedTest
    @CsvSource({
        "200, OBEY_BODY",
        "204, OBEY_BODY",
        "302, ALLOW_ALL",
        "401, ALLOW_ALL",
        "403, ALLOW_ALL",
        "404, ALLOW_ALL",
        "410, ALLOW_ALL",
        "429, DISALLOW_FOR_NOW",
        "500, DISALLOW_FOR_NOW",
        "503, DISALLOW_FOR_NOW",
        "0, DISALLOW_FOR_NOW"
    })
    void aStatusDecidesForTheSite(int status, RobotsPolicy policy) {
        assertThat(RobotsPolicy.ofStatus(status)).isEqualTo(policy);
    }
}
