/** Tests of the fetcher against hosts on loopback, kind and hostile. */
@NullMarked
package org.khabar.producer.fetch;

import org.jspecify.annotations.NullMarked;
