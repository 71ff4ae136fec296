// Requests to correct a record, with their history from the first on.
import { correctionTable } from '@jinyun/kit/corrections/entities';
import { trackHistory } from '@jinyun/kit/history';
import { Migration } from '@mikro-orm/migrations';

const TABLE = 'policing_correction_request';

export class Corrections extends Migration {
  override up(): void {
    this.addSql(correctionTable(TABLE));
    this.addSql(trackHistory(TABLE));
  }
}
