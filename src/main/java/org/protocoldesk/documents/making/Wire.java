package org.protocoldesk.documents.making;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;

import org.protocoldesk.documents.FileRefused;

/** What the worker and the desk say to each other. */
final class Wire implements Answer {

	private static final byte PAGES = 1;

	private static final byte PAGE = 2;

	private static final byte PAPER = 3;

	private static final byte REFUSED = 4;

	private final DataOutputStream out;

	Wire(DataOutputStream out) {
		this.out = out;
	}

	@Override
	public void pages(int count) throws IOException {
		this.out.writeByte(PAGES);
		this.out.writeInt(count);
		this.out.flush();
	}

	@Override
	public void page(int number, byte[] picture, String reason) throws IOException {
		this.out.writeByte(PAGE);
		this.out.writeInt(number);
		write(picture);
		this.out.writeUTF(reason);
		this.out.flush();
	}

	@Override
	public void paper(byte[] pdf) throws IOException {
		this.out.writeByte(PAPER);
		write(pdf);
		this.out.flush();
	}

	void refuse(String sentence) throws IOException {
		this.out.writeByte(REFUSED);
		this.out.writeUTF(sentence);
		this.out.flush();
	}

	private void write(byte[] bytes) throws IOException {
		this.out.writeInt(bytes.length);
		this.out.write(bytes);
	}

	/**
	 * Passes on what the worker says.
	 * @throws FileRefused if the worker refuses the file
	 * @throws EOFException if the worker ended without a paper
	 */
	static void read(DataInputStream in, Answer answer) throws IOException {
		while (true) {
			byte kind = in.readByte();
			switch (kind) {
				case PAGES -> answer.pages(in.readInt());
				case PAGE -> answer.page(in.readInt(), bytes(in), in.readUTF());
				case PAPER -> {
					answer.paper(bytes(in));
					return;
				}
				case REFUSED -> throw new FileRefused(in.readUTF());
				default -> throw new IOException("The worker said " + kind);
			}
		}
	}

	private static byte[] bytes(DataInputStream in) throws IOException {
		int length = in.readInt();
		if (length < 0 || length > Limits.MADE) {
			throw new IOException("The worker said too much");
		}
		byte[] bytes = new byte[length];
		in.readFully(bytes);
		return bytes;
	}

}
