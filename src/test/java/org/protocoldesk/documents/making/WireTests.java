package org.protocoldesk.documents.making;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A worker may be ended in the middle of a word; half a paper is none. */
class WireTests {

	@Test
	void whateverIsMissingIsMissed() throws IOException {
		byte[] said = said();
		for (int length = 0; length < said.length; length++) {
			byte[] heard = Arrays.copyOf(said, length);
			assertThatExceptionOfType(EOFException.class).as("%d bytes", length).isThrownBy(() -> read(heard));
		}
		assertThat(read(said)).isEqualTo("1 page; page 1: a picture; paper of 5 bytes");
	}

	private static byte[] said() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		Wire worker = new Wire(new DataOutputStream(bytes));
		worker.pages(1);
		worker.page(1, new byte[3], "a picture");
		worker.paper(new byte[5]);
		return bytes.toByteArray();
	}

	private static String read(byte[] heard) throws IOException {
		StringBuilder told = new StringBuilder();
		Wire.read(new DataInputStream(new ByteArrayInputStream(heard)), new Answer() {

			@Override
			public void pages(int count) {
				told.append(count).append(" page; ");
			}

			@Override
			public void page(int number, byte[] picture, String reason) {
				told.append("page ").append(number).append(": ").append(reason).append("; ");
			}

			@Override
			public void paper(byte[] pdf) {
				told.append("paper of ").append(pdf.length).append(" bytes");
			}

		});
		return told.toString();
	}

}
