import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { namedByRecord } from '@ocop/directory';
import { Public, type Actor } from '@ocop/platform';
import { RecognitionService } from '@ocop/programme';
import type { GroupScheme } from '@ocop/values';
import type { QueryProductsArgs } from '@ocop/graphql';
import type { Product } from './product.entity.js';
import { ProductService } from './product.service.js';

@Resolver('Query')
export class CatalogueQueries {
  constructor(private readonly productService: ProductService) {}

  @Query() @Public()
  products(@Context('actor') actor: Actor, @Args() args: QueryProductsArgs) {
    return this.productService.list(actor, args);
  }
}

@Resolver('Product')
export class ProductFields {
  constructor(private readonly recognitionService: RecognitionService) {}

  @ResolveField()
  producer(@Parent() product: Product) {
    return product.producer?.load(namedByRecord);
  }

  @ResolveField()
  group(@Parent() product: Product, @Args('scheme') scheme: GroupScheme) {
    return product.groupIn(scheme);
  }

  @ResolveField()
  recognition(@Parent() product: Product) {
    return this.recognitionService.newestOf(product.id);
  }

  @ResolveField()
  recognitions(@Parent() product: Product) {
    return this.recognitionService.ofProduct(product.id);
  }
}
