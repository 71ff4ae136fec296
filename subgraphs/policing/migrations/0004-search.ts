// Rental properties are found by keyword.
import { INSTALL_SEARCH, searchIndex } from '@jinyun/kit/search';
import { Migration } from '@mikro-orm/migrations';

export class Search extends Migration {
  override up(): void {
    this.addSql(INSTALL_SEARCH);
    this.addSql(CREATE_INDEX);
  }
}

const CREATE_INDEX = searchIndex(
  'rental_property',
  (alias) => `search.text(array[${alias}community, ${alias}road_name] || ${alias}facilities)`,
);
