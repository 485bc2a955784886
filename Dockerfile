# Khabar as an image: docker build -t khabar .
# BUILD_IMAGE needs a JDK 25 and Maven, RUN_IMAGE bash, glibc and libstdc++; both can be replaced, as .ci/containers does
# where none can be pulled. BUILT=yes takes what lies in app/target instead of building it.
ARG BUILD_IMAGE=maven:3.9-eclipse-temurin-25
ARG RUN_IMAGE=debian:trixie-slim

FROM ${BUILD_IMAGE} AS build
ARG BUILT=no
WORKDIR /src
COPY . .
RUN if [ "$BUILT" = no ]; then \
      rm -rf app/target && mvn -q -B -ntp -pl app -am -Dmaven.test.skip=true package; \
    fi
# jdk.charsets and jdk.localedata: pages come in every character set and newsrooms write dates in every language.
RUN jlink --add-modules java.base,java.desktop,java.logging,java.management,java.naming,java.net.http,java.security.jgss,java.security.sasl,java.sql,java.xml,jdk.charsets,jdk.crypto.ec,jdk.httpserver,jdk.localedata,jdk.management,jdk.unsupported,jdk.zipfs \
      --strip-java-debug-attributes --no-man-pages --no-header-files --output /opt/java
RUN mkdir -p /opt/khabar && cp -r app/target/lib config docker/khabar docker/healthy /opt/khabar/ \
    && cp app/target/khabar-app-*.jar /opt/khabar/khabar.jar && chmod 755 /opt/khabar/khabar /opt/khabar/healthy

FROM ${RUN_IMAGE}
COPY --from=build /opt/java /opt/java
COPY --from=build /opt/khabar /opt/khabar
# The demo is the training: every class that a pipeline loads is in the cache, which only this very runtime can read.
RUN AOT_OUTPUT=/opt/khabar/khabar.aot /opt/khabar/khabar demo --articles 10 --data /tmp/training >/dev/null \
    && rm -rf /tmp/* && mkdir -p /var/lib/khabar && chown 10001:10001 /var/lib/khabar
USER 10001:10001
WORKDIR /var/lib/khabar
VOLUME /var/lib/khabar
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s CMD ["/opt/khabar/healthy"]
ENTRYPOINT ["/opt/khabar/khabar"]
CMD ["demo"]
